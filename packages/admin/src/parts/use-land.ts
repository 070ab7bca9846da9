/** The outlines of countries, from a file of the admin's own that is loaded with the first map. */
import { useQuery } from '@tanstack/react-query'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import outlines from 'world-atlas/countries-50m.json?url'

type World = Topology<{ countries: GeometryCollection }>

export function useLand() {
  const { data = null } = useQuery({
    queryKey: ['land'],
    queryFn: async () => {
      const world = (await (await fetch(outlines)).json()) as World
      return feature(world, world.objects.countries)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
