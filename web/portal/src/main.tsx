import { startApp } from '@shared/routing/start-app';
import { createAppRouter } from './app/router';
import { loadCatalogue } from './i18n/load-catalogue';

void startApp(createAppRouter, loadCatalogue, { anonymous: true });
