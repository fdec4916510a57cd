import { defineConfig } from 'vite';
import { appConfig } from '../app-config';

export default defineConfig(appConfig({ folder: import.meta.dirname, base: '/support/', port: 5174 }));
