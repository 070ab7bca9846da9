/** One look for every screen: calm surfaces, one accent, and a tone for each thing that can be said of stock. */
import {
  Anchor,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
  Table,
} from '@mantine/core'

const accent: MantineColorsTuple = [
  '#eef2ff',
  '#dce4fe',
  '#b7c6fa',
  '#8ea5f6',
  '#6b89f1',
  '#4f72ec',
  '#3a5fe3',
  '#2b50d8',
  '#2242b8',
  '#1a3494',
]

/** What is behind a dialog can still be seen: the dialog is about it. */
const dialog = { overlayProps: { backgroundOpacity: 0.35 } }
const titled = { title: { fontWeight: 620, fontSize: 'var(--mantine-font-size-lg)' } }

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: { accent },
  autoContrast: true,
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", monospace',
  headings: { fontWeight: '620', sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.05rem' } } },
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: {
    Anchor: Anchor.extend({ defaultProps: { size: 'sm' } }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 550 } }),
    Button: Button.extend({ defaultProps: { fw: 550 } }),
    Modal: Modal.extend({ defaultProps: dialog, styles: titled }),
    Drawer: Drawer.extend({ defaultProps: dialog, styles: titled }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 8, horizontalSpacing: 'md' } }),
  },
})

/** Secondary text that can be read, and the tones of stock, in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#5a6472',
    '--mantine-color-placeholder': '#667080',
    '--mantine-color-teal-light-color': '#05603f',
    '--mantine-color-orange-light-color': '#9a3a05',
    '--app-ground': '#f6f7f9',
    '--app-line': '#e3e6ea',
    '--app-raised': '#ffffff',
    '--app-hover': '#f3f5f8',
    '--tone-available': '#12a37f',
    '--tone-promised': '#4f72ec',
    '--tone-held': '#aab2bd',
    '--tone-waiting': '#e8710a',
    '--tone-incoming': '#8ea5f6',
    '--tone-damaged': '#b4574d',
    '--tone-better': '#05603f',
    '--tone-worse': '#9a3a05',
    '--map-land': '#e6e9ee',
    '--map-border': '#ffffff',
  },
  dark: {
    '--mantine-color-body': '#16181d',
    '--mantine-color-dimmed': '#a3acb9',
    '--mantine-color-placeholder': '#8d97a5',
    '--app-ground': '#0f1115',
    '--app-line': '#2a2e36',
    '--app-raised': '#16181d',
    '--app-hover': '#1e2128',
    '--tone-available': '#2bc29c',
    '--tone-promised': '#6b89f1',
    '--tone-held': '#667080',
    '--tone-waiting': '#f5923e',
    '--tone-incoming': '#4f72ec',
    '--tone-damaged': '#d4776d',
    '--tone-better': '#5fd6ba',
    '--tone-worse': '#ffa566',
    '--map-land': '#262a32',
    '--map-border': '#16181d',
  },
})
