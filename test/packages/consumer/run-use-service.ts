/** Runs use-service.ts against the service at the address that is given, and prints what came of it as JSON. */
import { useService } from './use-service.ts'

console.log(JSON.stringify(await useService(process.argv[2]!)))
