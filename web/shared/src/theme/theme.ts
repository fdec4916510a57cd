import { createTheme, defaultVariantColorsResolver, rem, type CSSVariablesResolver } from '@mantine/core';
import { accent, amber, dark, gray, green, red, seriesDark, seriesLight } from './palette';

/** Height of everything that people hit; global.css raises it where fingers do. */
const control = rem(32);

const overlay = { backgroundOpacity: 0.32 };
const dialogTitle = { fontSize: rem(16), fontWeight: 600 };

export const theme = createTheme({
  colors: { accent, amber, dark, gray, green, red },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  // Auto contrast looks at the light scheme's shade only; what is filled in dark mode is light, and wants dark letters.
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === 'filled' && { color: 'var(--crm-on-filled)' }),
  }),
  luminanceThreshold: 0.28,
  black: gray[9],
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, monospace",
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.45', xl: '1.35' },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(4), sm: rem(6), md: rem(8), lg: rem(12), xl: rem(16) },
  defaultRadius: 'sm',
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(20), lineHeight: '1.3' },
      h2: { fontSize: rem(16), lineHeight: '1.4' },
      h3: { fontSize: rem(14), lineHeight: '1.45' },
    },
  },
  shadows: {
    md: '0 1px 2px rgb(23 28 36 / 6%), 0 6px 20px rgb(23 28 36 / 10%)',
    lg: '0 2px 4px rgb(23 28 36 / 6%), 0 16px 40px rgb(23 28 36 / 16%)',
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 500 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } } },
    MultiSelect: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } } },
    TagsInput: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 140 }, radius: 'md', overlayProps: overlay },
      styles: { title: dialogTitle },
    },
    Drawer: {
      defaultProps: { position: 'right', transitionProps: { duration: 150 }, overlayProps: overlay },
      styles: { title: dialogTitle },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});

/** The tokens of the visual language, as CSS variables: nothing else in the apps writes a colour, size or radius. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--crm-control': control,
    '--crm-nav-width': rem(232),
    '--crm-side-width': rem(320),
    '--crm-column-width': rem(288),
    '--crm-topbar-height': rem(52),
    '--crm-bottombar-height': rem(56),
    '--crm-row': rem(36),
    '--crm-motion': '140ms cubic-bezier(0.2, 0, 0, 1)',
    '--crm-prose': '70ch',
    '--crm-display-size': rem(28),
  },
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': gray[9],
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[5],
    '--mantine-color-default-border': gray[3],
    '--mantine-color-anchor': accent[7],
    '--crm-on-filled': '#ffffff',
    '--crm-ground': gray[0],
    '--crm-surface': '#ffffff',
    '--crm-line': gray[2],
    '--crm-hover': gray[1],
    '--crm-selected': accent[0],
    '--crm-focus': accent[7],
    '--crm-accent-ink': accent[7],
    '--crm-neutral-ground': gray[1],
    '--crm-neutral-ink': gray[7],
    '--crm-accent-ground': accent[1],
    '--crm-accent-ground-ink': accent[8],
    '--crm-soon-ground': amber[1],
    '--crm-soon-ink': amber[8],
    '--crm-failed-ground': red[1],
    '--crm-failed-ink': red[7],
    '--crm-good-ground': green[1],
    '--crm-good-ink': green[7],
    ...Object.fromEntries(seriesLight.map((color, i) => [`--crm-series-${i + 1}`, color])),
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[3],
    '--mantine-color-default-border': dark[4],
    '--mantine-color-anchor': accent[3],
    '--crm-on-filled': dark[8],
    '--crm-ground': dark[7],
    '--crm-surface': '#12161c',
    '--crm-line': dark[5],
    '--crm-hover': dark[6],
    '--crm-selected': '#11302e',
    '--crm-focus': accent[3],
    '--crm-accent-ink': accent[3],
    '--crm-neutral-ground': dark[5],
    '--crm-neutral-ink': dark[1],
    '--crm-accent-ground': '#133d39',
    '--crm-accent-ground-ink': accent[2],
    '--crm-soon-ground': '#3a2a0c',
    '--crm-soon-ink': amber[2],
    '--crm-failed-ground': '#3f1816',
    '--crm-failed-ink': red[2],
    '--crm-good-ground': '#12331f',
    '--crm-good-ink': green[2],
    ...Object.fromEntries(seriesDark.map((color, i) => [`--crm-series-${i + 1}`, color])),
  },
});
