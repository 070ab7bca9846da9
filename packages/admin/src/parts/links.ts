/** The links of Mantine's looks, with the paths of the router. */
import { ActionIcon, Anchor, Button, NavLink } from '@mantine/core'
import { createLink } from '@tanstack/react-router'

export const AnchorLink = createLink(Anchor<'a'>)
export const ButtonLink = createLink(Button<'a'>)
export const NavigationLink = createLink(NavLink<'a'>)
export const IconLink = createLink(ActionIcon<'a'>)
