import type { MantineColorsTuple } from '@mantine/core';

/** The one accent: what can be acted on and what is selected. */
export const accent: MantineColorsTuple = [
  '#ecfaf7',
  '#d3f2ec',
  '#a7e4d9',
  '#74d2c3',
  '#45bcab',
  '#22a293',
  '#14877b',
  '#0f766e',
  '#0c5f59',
  '#0a4a46',
];

/** Neutral greys with a trace of blue. */
export const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#eef0f3',
  '#e2e5ea',
  '#cdd2da',
  '#a3abb8',
  '#768191',
  '#596373',
  '#414a58',
  '#2a313c',
  '#171c24',
];

/** Dark mode's own scale: text first, ground last, borders lighter than the ground. */
export const dark: MantineColorsTuple = [
  '#e4e8ee',
  '#c6cdd8',
  '#98a3b3',
  '#6b7788',
  '#323b48',
  '#252c37',
  '#181d25',
  '#0e1116',
  '#0a0d11',
  '#06080b',
];

/** Needs you soon. */
export const amber: MantineColorsTuple = [
  '#fff8eb',
  '#feedc8',
  '#fcd98d',
  '#f8c051',
  '#eda524',
  '#cf840f',
  '#a9660a',
  '#8a500d',
  '#6f4110',
  '#533110',
];

/** Late or failed. */
export const red: MantineColorsTuple = [
  '#fef2f2',
  '#fde0df',
  '#fabfbd',
  '#f59490',
  '#ec6661',
  '#dc403b',
  '#c22a26',
  '#a1211e',
  '#821e1c',
  '#5f1716',
];

/** Done well. */
export const green: MantineColorsTuple = [
  '#eefaf1',
  '#d6f2de',
  '#aee4bf',
  '#7bd096',
  '#48b56c',
  '#2a9650',
  '#1f7a40',
  '#196334',
  '#154e2b',
  '#0f3a20',
];

/** Ordered for charts: tells apart under the common colour blindnesses and falls evenly in lightness when printed grey. */
export const seriesLight = ['#0f766e', '#d98a1f', '#4263a8', '#b2528f', '#6f9a3b', '#7b8494'];
export const seriesDark = ['#45bcab', '#f0b04f', '#8ba6e6', '#dd8bbd', '#a5cd72', '#a8b1bf'];
