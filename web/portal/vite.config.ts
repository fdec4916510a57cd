import { defineConfig } from 'vite';
import { appConfig } from '../app-config';

export default defineConfig(appConfig({ folder: import.meta.dirname, base: '/portal/', port: 5175 }));
