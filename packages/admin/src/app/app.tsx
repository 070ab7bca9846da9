/** Everything that screens stand on: looks, what has been asked, who works here, and which screen it is. */
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useState } from 'react'
import { newQueryClient } from '../service/query-client.ts'
import { SessionProvider } from '../service/session.tsx'
import { router } from './router.tsx'
import { SignIn } from './sign-in.tsx'
import { lendNonce, styleNonce } from './style-nonce.ts'
import { theme, variables } from './theme.ts'

lendNonce()

export function App() {
  const [queries] = useState(newQueryClient)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queries}>
        <SessionProvider entrance={(entrance) => <SignIn {...entrance} />}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
