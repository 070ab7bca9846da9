/** The links of Mantine's looks, with the paths of the router. */
import { ActionIcon, type ActionIconProps, Anchor, Button, type ButtonProps, NavLink } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type Link = Omit<ComponentPropsWithRef<'a'>, 'color' | 'style' | 'size'>

function ButtonAnchor(props: ButtonProps & Link) {
  return <Button component="a" {...props} />
}

function IconAnchor(props: ActionIconProps & Link) {
  return <ActionIcon component="a" {...props} />
}

export const AnchorLink = createLink(Anchor<'a'>)
export const ButtonLink = createLink(ButtonAnchor)
export const NavigationLink = createLink(NavLink<'a'>)
export const IconLink = createLink(IconAnchor)
