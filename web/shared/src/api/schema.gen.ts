export interface paths {
    "/api/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listActivities"];
        put?: never;
        /** Creates one */
        post: operations["createActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getActivity"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteActivity"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateActivity"];
        trace?: never;
    };
    "/api/activities/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["activities-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoActivityChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/activities/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Present or not */
        get: operations["getAgentSelf"];
        /** Says whether one is there for new tickets, and how one's replies end */
        put: operations["putAgentSelf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys, without themselves */
        get: operations["listApiKeys"];
        put?: never;
        /** Makes a key and shows it once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a key, within a minute everywhere */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listArticles"];
        put?: never;
        /** Creates one */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateArticle"];
        trace?: never;
    };
    "/api/articles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["articles-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoArticleChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change in the workspace, whichever service made it, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation offers */
        get: operations["previewInvitation"];
        put?: never;
        /** Joins the workspace */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a session */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose password a link resets */
        get: operations["previewPasswordReset"];
        put?: never;
        /** Chooses a new password */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a workspace with its first administrator */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocked-senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose mail is dropped, and how much of it was */
        get: operations["listBlockedSenders"];
        put?: never;
        /** Drops the mail of an address or a domain from now on */
        post: operations["blockSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blocked-senders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets them in again */
        delete: operations["unblockSender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listBusinessCalendars"];
        put?: never;
        /** Creates one */
        post: operations["createBusinessCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-calendars/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportBusinessCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getBusinessCalendar"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteBusinessCalendar"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateBusinessCalendar"];
        trace?: never;
    };
    "/api/business-calendars/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["business-calendars-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-calendars/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoBusinessCalendarChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/business-calendars/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreBusinessCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listCompanies"];
        put?: never;
        /** Creates one */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies with the same tax number, domain or name, the surest first */
        get: operations["findDuplicateCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPage"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/api/companies/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it to a user or a team */
        post: operations["assignCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["companies-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoCompanyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a company, its people and its deals, newest first */
        get: operations["getCompanyTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listContacts"];
        put?: never;
        /** Creates one */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People with the same e-mail address, tax number, telephone number or name, the surest first */
        get: operations["findDuplicateContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPage"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateContact"];
        trace?: never;
    };
    "/api/contacts/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives them to a user or a team */
        post: operations["assignContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that were ever given, the newest first */
        get: operations["listConsents"];
        put?: never;
        /** Writes down a legal basis for one purpose */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It holds no longer; that it did stays */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["contacts-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoContactChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how far we are with them; events move it on from there */
        post: operations["setContactLifecycle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a person, their leads and their deals, newest first */
        get: operations["getContactTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listDeals"];
        put?: never;
        /** Creates one */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pipeline's open deals in columns, with count, sum, weighted sum and the first cards; as of then with asOf */
        get: operations["getDealBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPage"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteDeal"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateDeal"];
        trace?: never;
    };
    "/api/deals/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it to a user or a team */
        post: operations["assignDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["deals-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoDealChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes it as lost, with the reason */
        post: operations["loseDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves it to a stage, below another deal or to the top */
        post: operations["moveDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a closed deal up again */
        post: operations["reopenDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deals/{id}/win": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes it as won */
        post: operations["winDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The custom fields, of one record type by filter[recordType] */
        get: operations["listFields"];
        put?: never;
        /** Adds a field to a record type */
        post: operations["createField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One custom field */
        get: operations["getField"];
        put?: never;
        post?: never;
        /** Takes a field away; values stay in the history */
        delete: operations["deleteField"];
        options?: never;
        head?: never;
        /** Changes label, options or whether forms ask for it */
        patch: operations["updateField"];
        trace?: never;
    };
    "/api/history/{entryId}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain of causes of a change. For who may read the record, or the audit */
        get: operations["why"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listLeads"];
        put?: never;
        /** Creates one */
        post: operations["createLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/disqualify-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All reasons in their order */
        get: operations["listDisqualifyReasons"];
        put?: never;
        post: operations["createDisqualifyReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/disqualify-reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deleteDisqualifyReason"];
        options?: never;
        head?: never;
        patch: operations["updateDisqualifyReason"];
        trace?: never;
    };
    "/api/leads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPage"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getLead"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteLead"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateLead"];
        trace?: never;
    };
    "/api/leads/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it to a user or a team */
        post: operations["assignLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How its latest conversion stands */
        get: operations["getLeadConversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a contact, a company and a deal of it; 202 where another service is slow or down */
        post: operations["convertLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/disqualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets it go, with the reason */
        post: operations["disqualifyLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["leads-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoLeadChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/qualify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says how ready the person is */
        post: operations["qualifyLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a disqualified lead up again */
        post: operations["reopenLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listLostReasons"];
        put?: never;
        /** Creates one */
        post: operations["createLostReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportLostReasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getLostReason"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteLostReason"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateLostReason"];
        trace?: never;
    };
    "/api/lost-reasons/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["lost-reasons-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoLostReasonChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreLostReason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listMacros"];
        put?: never;
        /** Creates one */
        post: operations["createMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/macros/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportMacros"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getMacro"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteMacro"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateMacro"];
        trace?: never;
    };
    "/api/macros/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["macros-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/macros/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoMacroChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/macros/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listMailAddresses"];
        put?: never;
        /** Creates one */
        post: operations["createMailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/addresses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportMailAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getMailAddress"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteMailAddress"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateMailAddress"];
        trace?: never;
    };
    "/api/mail/addresses/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["mail-addresses-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/addresses/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoMailAddressChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/addresses/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreMailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A message and what became of it */
        get: operations["getMailMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/messages/{id}/attachments/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file */
        get: operations["getMailAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/messages/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A message that came in, as it came */
        get: operations["getRawMailMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that could not be read, newest first */
        get: operations["listRefusedMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/refused/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** It as it came */
        get: operations["getRawRefusedMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace's server for outgoing mail */
        get: operations["getMailSettings"];
        /** Replaces them; honours If-Match */
        put: operations["setMailSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/settings/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in at the server and leaves again */
        post: operations["testMailSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one's own name or language */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own notifications, newest first; unread=true only those not read yet */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that all were read */
        post: operations["readAllNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that one was read */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listPipelines"];
        put?: never;
        /** Creates one */
        post: operations["createPipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportPipelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getPipeline"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deletePipeline"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updatePipeline"];
        trace?: never;
    };
    "/api/pipelines/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["pipelines-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoPipelineChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restorePipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/ratings/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ticket that a mailed link lets rate, and its rating */
        get: operations["getRating"];
        put?: never;
        /** Rates it, or changes the rating for seven days */
        post: operations["rateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose portal it is */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/{slug}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a workspace has published, by words, category or title */
        get: operations["listPortalArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/{slug}/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published article */
        get: operations["getPortalArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listProducts"];
        put?: never;
        /** Creates one */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/products/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["products-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoProductChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listQueues"];
        put?: never;
        /** Creates one */
        post: operations["createQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getQueue"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteQueue"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateQueue"];
        trace?: never;
    };
    "/api/queues/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["queues-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoQueueChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queues/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revenue of won deals and its growth, new and churned customers, by group */
        get: operations["growthReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/growth/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revenue of won deals and its growth, new and churned customers, by group: the rows as CSV or XLSX */
        get: operations["growthReportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/growth/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Revenue of won deals and its growth, new and churned customers, by group: the records behind a figure */
        get: operations["growthReportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/lead-conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads created in a period and what became of them, by group */
        get: operations["leadConversionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/lead-conversion/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads created in a period and what became of them, by group: the rows as CSV or XLSX */
        get: operations["leadConversionReportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/lead-conversion/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads created in a period and what became of them, by group: the records behind a figure */
        get: operations["leadConversionReportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open deals by group, now or as of an earlier moment */
        get: operations["pipelineReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/pipeline/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open deals by group, now or as of an earlier moment: the rows as CSV or XLSX */
        get: operations["pipelineReportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/pipeline/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open deals by group, now or as of an earlier moment: the records behind a figure */
        get: operations["pipelineReportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals won and lost in a period and open at its end, by group */
        get: operations["salesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/sales/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals won and lost in a period and open at its end, by group: the rows as CSV or XLSX */
        get: operations["salesReportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/sales/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals won and lost in a period and open at its end, by group: the records behind a figure */
        get: operations["salesReportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets created and solved in a period, response and resolution times, satisfaction, by group */
        get: operations["supportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/support/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets created and solved in a period, response and resolution times, satisfaction, by group: the rows as CSV or XLSX */
        get: operations["supportReportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/support/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets created and solved in a period, response and resolution times, satisfaction, by group: the records behind a figure */
        get: operations["supportReportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles and what each may do */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listRoutingRules"];
        put?: never;
        /** Creates one */
        post: operations["createRoutingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routing-rules/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportRoutingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routing-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getRoutingRule"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteRoutingRule"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateRoutingRule"];
        trace?: never;
    };
    "/api/routing-rules/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["routing-rules-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routing-rules/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoRoutingRuleChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/routing-rules/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreRoutingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of every service in which each word of q begins a word, whatever case and accents. types are record types, comma-separated; limit is for each type, 1 to 50 */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sla-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listSlaPolicies"];
        put?: never;
        /** Creates one */
        post: operations["createSlaPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sla-policies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportSlaPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sla-policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getSlaPolicy"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteSlaPolicy"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateSlaPolicy"];
        trace?: never;
    };
    "/api/sla-policies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["sla-policies-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sla-policies/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoSlaPolicyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sla-policies/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreSlaPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the desk behaves */
        get: operations["getSupportSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes how the desk behaves (JSON merge patch); honours If-Match */
        patch: operations["updateSupportSettings"];
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listTasks"];
        put?: never;
        /** Creates one */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/api/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is done */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["tasks-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoTaskChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is to be done after all */
        post: operations["reopenTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The teams */
        get: operations["listTeams"];
        put?: never;
        /** Makes a team */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /** Dissolves it */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /** Changes its name or members */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listTemplates"];
        put?: never;
        /** Creates one */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteTemplate"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateTemplate"];
        trace?: never;
    };
    "/api/templates/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["templates-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoTemplateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a recipient would read */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By filter, search and sort; a view of the past with asOf */
        get: operations["listTickets"];
        put?: never;
        /** Creates one */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BulkRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The list as CSV or XLSX */
        get: operations["exportTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPage"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportAccepted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": components["schemas"]["ImportForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPreview"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    limit?: number;
                    cursor?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/jobs/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    cursor?: string;
                    q?: string;
                    filter?: {
                        [key: string]: unknown;
                    };
                    sort?: string;
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/jobs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As it is, or as it was (asOf) */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        /** Moves it to the bin, for 30 days */
        delete: operations["deleteTicket"];
        options?: never;
        head?: never;
        /** Changes fields (JSON merge patch); honours If-Match */
        patch: operations["updateTicket"];
        trace?: never;
    };
    "/api/tickets/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives it to an agent */
        post: operations["assignTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to it, newest first */
        get: operations["tickets-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/history/{seq}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one change back */
        post: operations["undoTicketChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/macros/{macroId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what a macro does, and gives its text to go on writing */
        post: operations["useMacro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes another ticket in, which is closed */
        post: operations["mergeTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was written in it, oldest first, or with order=desc newest first */
        get: operations["listTicketMessages"];
        put?: never;
        /** Writes a reply or a note in it */
        post: operations["addTicketMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/messages/{messageId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a reply back that is not out yet */
        post: operations["cancelTicketMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it out of the bin */
        post: operations["restoreTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/sla": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clock of what was promised, with each interval and why it counts or not */
        get: operations["getTicketSla"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a ticket of its own of a message and all after it */
        post: operations["splitTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves it to another status */
        post: operations["moveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tickets/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the merge of this ticket into another one back */
        post: operations["unmergeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to any record, such as about=lead:<id>; needs the right to read records of its type */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everyone in the workspace, also who is no longer active */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open invitations */
        get: operations["listInvitations"];
        put?: never;
        /** A link to join with, good for a week */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an invitation back */
        delete: operations["deleteInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes name, roles, teams or whether they are active */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to a new password, good for a day */
        post: operations["createPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own views and the shared ones */
        get: operations["listViews"];
        put?: never;
        /** Saves a view */
        post: operations["createView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One view */
        get: operations["getView"];
        put?: never;
        post?: never;
        /** Deletes a view */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        /** Changes a view */
        patch: operations["updateView"];
        trace?: never;
    };
    "/api/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name and settings of the workspace */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes settings */
        patch: operations["updateWorkspace"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitationRequest: {
            name: string;
            password: string;
        };
        Actor: {
            kind: string;
            /** Format: uuid */
            id: null | string;
            name: null | string;
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: string[];
            /** Format: uuid */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: null | string;
            /** Format: date-time */
            lastUsedAt: null | string;
        };
        ApiKeyRequest: {
            name: string;
            scopes?: null | string[];
            /** Format: date-time */
            expiresAt?: null | string;
        };
        Audit: {
            /** Format: uuid */
            id: string;
            service: string;
            /** Format: int64 */
            seq: number;
            recordType: string;
            /** Format: uuid */
            recordId: string;
            /** Format: int64 */
            version: number;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["Actor"];
            kind: string;
            origin: string;
            /** Format: uuid */
            cause: null | string;
            /** Format: uuid */
            correlationId: string;
            fields: string[];
        };
        BusinessHours: {
            intervals: components["schemas"]["OpenInterval"][];
            holidays: string[];
            problem?: null | string;
        };
        /** @enum {unknown} */
        DayOfWeek: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
        Field: {
            /** Format: uuid */
            id: string;
            recordType: string;
            key: string;
            label: string;
            type: components["schemas"]["FieldType"];
            options: string[];
            required: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        FieldPatch: {
            recordType?: null | string;
            key?: null | string;
            label?: null | string;
            type?: null | components["schemas"]["FieldType"];
            options?: null | string[];
            required?: null | boolean;
        };
        FieldRequest: {
            recordType: string;
            key: string;
            label?: null | string;
            type?: components["schemas"]["FieldType"];
            options?: null | string[];
            /** @default false */
            required: boolean;
        };
        /** @enum {unknown} */
        FieldType: "text" | "longText" | "number" | "integer" | "date" | "boolean" | "select" | "multiSelect" | "url" | "email";
        Invitation: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string;
            roles: string[];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            createdAt: string;
        };
        InvitationPreview: {
            email: string;
            name: string;
            workspaceName: string;
        };
        InvitationRequest: {
            email: string;
            name: string;
            roles: string[];
        };
        JsonElement: unknown;
        ListAnswerOfApiKey: {
            items: components["schemas"]["ApiKey"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfAudit: {
            items: components["schemas"]["Audit"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfField: {
            items: components["schemas"]["Field"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfInvitation: {
            items: components["schemas"]["Invitation"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfRole: {
            items: components["schemas"]["Role"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfTeam: {
            items: components["schemas"]["Team"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfUser: {
            items: components["schemas"]["User"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfView: {
            items: components["schemas"]["View"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        LoginRequest: {
            email: string;
            password: string;
            code?: null | string;
        };
        Me: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            locale: null | string;
            roles: string[];
            scopes: string[];
            teamIds: string[];
            workspace: components["schemas"]["Workspace"];
        };
        MePatch: {
            name?: null | string;
            locale?: null | string;
        };
        NewApiKey: {
            /** Format: uuid */
            id: string;
            key: string;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            kind: string;
            recordType: string;
            /** Format: uuid */
            recordId: string;
            title: null | string;
            actor: components["schemas"]["Actor"];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            readAt: null | string;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            /** Format: uuid */
            nextCursor: null | string;
            /** Format: int32 */
            unread: number;
            unavailable: string[];
        };
        OneTimeLink: {
            /** Format: uuid */
            id: string;
            link: string;
            /** Format: date-time */
            expiresAt: string;
        };
        OpenInterval: {
            day: components["schemas"]["DayOfWeek"];
            /** Format: time */
            from: string;
            /** Format: time */
            to: string;
        };
        PasswordResetPreview: {
            email: string;
            name: string;
        };
        ResetPasswordRequest: {
            password: string;
        };
        Role: {
            name: string;
            scopes: string[];
        };
        SearchAnswer: {
            items: components["schemas"]["SearchHit"][];
            unavailable: string[];
        };
        SearchHit: {
            type: string;
            /** Format: uuid */
            id: string;
            title: string;
            subtitle: string;
            /** Format: double */
            score: number;
        };
        SignUpRequest: {
            workspaceName: string;
            name: string;
            email: string;
            password: string;
            code?: null | string;
        };
        Team: {
            /** Format: uuid */
            id: string;
            name: string;
            memberIds: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        TeamRequest: {
            name?: null | string;
            memberIds?: null | string[];
        };
        User: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            roles: string[];
            teamIds: string[];
            active: boolean;
            /** Format: date-time */
            lastSeenAt: null | string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        UserPatch: {
            name?: null | string;
            roles?: null | string[];
            teamIds?: null | string[];
            active?: null | boolean;
        };
        View: {
            /** Format: uuid */
            id: string;
            recordType: string;
            name: string;
            shared: boolean;
            /** Format: uuid */
            ownerId: null | string;
            definition: components["schemas"]["JsonElement"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        ViewRequest: {
            recordType?: null | string;
            name?: null | string;
            shared?: null | boolean;
            definition?: unknown;
        };
        Why: {
            entry: components["schemas"]["WhyStep"];
            chain: components["schemas"]["WhyStep"][];
        };
        WhyStep: {
            /** Format: uuid */
            id: string;
            service: string;
            recordType: string;
            /** Format: uuid */
            recordId: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["Actor"];
            kind: string;
            origin: string;
            fields: string[];
        };
        Workspace: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            timeZone: string;
            currency: string;
            locale: string;
            businessHours: components["schemas"]["BusinessHours"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        WorkspacePatch: {
            name?: null | string;
            slug?: null | string;
            timeZone?: null | string;
            currency?: null | string;
            locale?: null | string;
            businessHours?: null | components["schemas"]["BusinessHours"];
        };
        AssignRequest: {
            /** Format: uuid */
            userId?: null | string;
            /** Format: uuid */
            teamId?: null | string;
        };
        BulkRequest: {
            ids?: null | string[];
            filter?: unknown;
            patch?: unknown;
            action?: unknown;
        };
        ColumnMapping: unknown;
        ColumnPreview: {
            name: string;
            samples: string[];
            mapping: null | components["schemas"]["ColumnMapping"];
        };
        ConversionResponse: {
            state: string;
            /** Format: uuid */
            contactId: null | string;
            /** Format: uuid */
            companyId: null | string;
            /** Format: uuid */
            dealId: null | string;
            problem: null | string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: null | string;
        };
        ConvertedTo: {
            /** Format: uuid */
            contactId: null | string;
            /** Format: uuid */
            companyId: null | string;
            /** Format: uuid */
            dealId: null | string;
        };
        ConvertRequest: {
            dealName?: null | string;
            amount?: unknown;
            /** Format: uuid */
            pipelineId?: null | string;
        };
        CustomValues: {
            [key: string]: unknown;
        };
        DisqualifyReasonInput: {
            name?: string;
            /** Format: int32 */
            order?: null | number;
        };
        DisqualifyReasonList: {
            items: components["schemas"]["DisqualifyReasonResponse"][];
            nextCursor: null | string;
            /** Format: int32 */
            total: number;
        };
        DisqualifyReasonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            order: number;
            /** Format: int64 */
            version: number;
        };
        DisqualifyRequest: {
            /** Format: uuid */
            reasonId: string;
        };
        EntityTagHeaderValue: {
            tag?: components["schemas"]["StringSegment"];
            isWeak?: boolean;
        };
        FileContentResult: {
            /** Format: byte */
            fileContents?: string;
            contentType?: null | string;
            fileDownloadName?: null | string;
            /** Format: date-time */
            lastModified?: null | string;
            entityTag?: null | components["schemas"]["EntityTagHeaderValue"];
            enableRangeProcessing?: boolean;
        };
        HistoryEntry: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["Actor"];
            kind: string;
            origin: string;
            /** Format: int64 */
            version: number;
            changes: {
                [key: string]: unknown[];
            };
            erased: string[];
            /** Format: uuid */
            cause: null | string;
            /** Format: uuid */
            correlationId: string;
        };
        HistoryPage: {
            items: components["schemas"]["HistoryEntry"][];
            nextCursor: null | string;
        };
        /** Format: binary */
        IFormFile: string;
        ImportAccepted: {
            /** Format: uuid */
            id: string;
        };
        ImportForm: {
            file: string;
            mapping?: string;
        };
        ImportMapping: {
            columns?: Record<string, never>;
            defaults?: Record<string, never>;
            match?: string;
            onMatch?: string;
            createMissing?: string[];
            nulls?: string[];
            timeZone?: null | string;
            decimal?: string;
            dryRun?: boolean;
            automations?: boolean;
            delimiter?: null | string;
            encoding?: null | string;
        };
        ImportPage: {
            items: components["schemas"]["ImportView"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        ImportPreview: {
            format: string;
            delimiter: string;
            encoding: string;
            header: string[];
            columns: components["schemas"]["ColumnPreview"][];
            mapping: components["schemas"]["ImportMapping"];
            rows: components["schemas"]["RowPreview"][];
            problems: components["schemas"]["PreviewProblem"][];
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            state: string;
            fileName: string;
            /** Format: int64 */
            fileSize: number;
            /** Format: double */
            progress: number;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            processed: number;
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            updated: number;
            /** Format: int64 */
            skipped: number;
            /** Format: int64 */
            failed: number;
            unmappedColumns: string[];
            problem: null | string;
            dryRun: boolean;
            createdBy: components["schemas"]["Actor"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: null | string;
            /** Format: date-time */
            finishedAt: null | string;
        };
        JobAccepted: {
            /** Format: uuid */
            id: string;
        };
        JobError: {
            /** Format: uuid */
            id: string;
            reason: string;
        };
        JobView: {
            /** Format: uuid */
            id: string;
            state: string;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            processed: number;
            /** Format: int64 */
            failed: number;
            problem: null | string;
            errors: components["schemas"]["JobError"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: null | string;
        };
        JsonObject: {
            [key: string]: unknown;
        };
        KeptPage: {
            items: components["schemas"]["KeptView"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        KeptView: {
            /** Format: uuid */
            id: string;
            kind: string;
            fields: string[];
        };
        /** @description Fields of a lead. On PATCH an absent field stays as it is and null clears it (RFC 7396). */
        LeadInput: {
            externalId?: null | string;
            firstName?: null | string;
            lastName?: null | string;
            email?: null | string;
            phone?: null | string;
            companyName?: null | string;
            taxId?: null | string;
            jobTitle?: null | string;
            website?: null | string;
            city?: null | string;
            region?: null | string;
            country?: null | string;
            source?: null | string;
            channel?: null | string;
            campaign?: null | string;
            tags?: null | string[];
            custom?: null | components["schemas"]["JsonObject"];
        };
        /** @enum {unknown} */
        LeadQualification: "none" | "mql" | "sql";
        LeadResponse: {
            /** Format: uuid */
            id: string;
            externalId: null | string;
            firstName: null | string;
            lastName: null | string;
            name: null | string;
            email: null | string;
            phone: null | string;
            companyName: null | string;
            taxId: null | string;
            jobTitle: null | string;
            website: null | string;
            city: null | string;
            region: null | string;
            country: null | string;
            source: null | string;
            channel: null | string;
            campaign: null | string;
            status: components["schemas"]["LeadStatus"];
            qualification: components["schemas"]["LeadQualification"];
            /** Format: uuid */
            disqualifyReasonId: null | string;
            /** Format: int32 */
            score: number;
            grade: null | string;
            /** Format: uuid */
            ownerId: null | string;
            /** Format: uuid */
            teamId: null | string;
            convertedTo: null | components["schemas"]["ConvertedTo"];
            /** Format: date-time */
            convertedAt: null | string;
            /** Format: date-time */
            convertingSince: null | string;
            tags: string[];
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        LeadStatus: "new" | "working" | "nurturing" | "converted" | "disqualified";
        ListAnswerOfLeadResponse: {
            items: components["schemas"]["LeadResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        PreviewProblem: {
            /** Format: int64 */
            line: null | number;
            column: null | string;
            message: string;
        };
        ProblemDetails: {
            type?: null | string;
            title?: null | string;
            /** Format: int32 */
            status?: null | number;
            detail?: null | string;
            instance?: null | string;
        };
        QualifyRequest: {
            qualification: components["schemas"]["LeadQualification"];
        };
        RowPreview: {
            /** Format: int64 */
            line: number;
            record: null | components["schemas"]["JsonObject"];
            problem: null | string;
        };
        StringSegment: {
            buffer?: null | string;
            /** Format: int32 */
            offset?: number;
            /** Format: int32 */
            length?: number;
            value?: null | string;
            hasValue?: boolean;
        };
        BoardColumn: {
            /** Format: uuid */
            stageId: string;
            name: string;
            /** Format: int64 */
            count: number;
            /** Format: double */
            sum: number;
            /** Format: double */
            weightedSum: number;
            items: components["schemas"]["DealResponse"][];
        };
        BoardResponse: {
            /** Format: uuid */
            pipelineId: string;
            currency: string;
            columns: components["schemas"]["BoardColumn"][];
        };
        /** @description Fields of a deal. On PATCH an absent field stays as it is and null clears it (RFC 7396); pipeline, stage, owner, team and lead are taken when it is created, and changed by verbs afterwards. */
        DealInput: {
            externalId?: null | string;
            name?: null | string;
            /** Format: uuid */
            pipelineId?: null | string;
            /** Format: uuid */
            stageId?: null | string;
            amount?: null | components["schemas"]["MoneyInputBody"];
            /** Format: date */
            expectedCloseDate?: null | string;
            /** Format: uuid */
            companyId?: null | string;
            contactIds?: null | string[];
            /** Format: uuid */
            leadId?: null | string;
            /** Format: uuid */
            ownerId?: null | string;
            /** Format: uuid */
            teamId?: null | string;
            productIds?: null | string[];
            source?: null | string;
            region?: null | string;
            tags?: null | string[];
            custom?: null | components["schemas"]["JsonObject"];
        };
        DealResponse: {
            /** Format: uuid */
            id: string;
            externalId: null | string;
            name: null | string;
            /** Format: uuid */
            pipelineId: string;
            /** Format: uuid */
            stageId: string;
            status: components["schemas"]["DealStatus"];
            amount: null | components["schemas"]["MoneyResponse"];
            /** Format: int32 */
            probability: number;
            /** Format: date */
            expectedCloseDate: null | string;
            /** Format: uuid */
            companyId: null | string;
            contactIds: string[];
            /** Format: uuid */
            leadId: null | string;
            /** Format: uuid */
            ownerId: null | string;
            /** Format: uuid */
            teamId: null | string;
            productIds: string[];
            /** Format: uuid */
            lostReasonId: null | string;
            lostNote: null | string;
            source: null | string;
            region: null | string;
            position: string;
            /** Format: date-time */
            wonAt: null | string;
            /** Format: date-time */
            lostAt: null | string;
            /** Format: date-time */
            stageSince: string;
            tags: string[];
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        DealStatus: "open" | "won" | "lost";
        ListAnswerOfDealResponse: {
            items: components["schemas"]["DealResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfLostReasonResponse: {
            items: components["schemas"]["LostReasonResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfPipelineResponse: {
            items: components["schemas"]["PipelineResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfProductResponse: {
            items: components["schemas"]["ProductResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        LoseRequest: {
            /** Format: uuid */
            reasonId: string;
            note?: null | string;
        };
        LostReasonInput: {
            name?: null | string;
            /** Format: int32 */
            order?: null | number;
        };
        LostReasonResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            order: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        MoneyInputBody: number | {
            /** Format: double */
            amount: number;
            currency?: null | string;
        };
        MoneyResponse: {
            /** Format: double */
            amount: number;
            currency: string;
        };
        MoveRequest: {
            /** Format: uuid */
            stageId: string;
            /** Format: uuid */
            afterId?: null | string;
        };
        /** @description Fields of a pipeline. The stages are sent as a whole, in their order; those that keep their id stay the same stage. */
        PipelineInput: {
            name?: null | string;
            stages?: null | components["schemas"]["StageInput"][];
            default?: null | boolean;
        };
        PipelineResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            stages: components["schemas"]["StageResponse"][];
            default: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        ProductInput: {
            name?: null | string;
            code?: null | string;
            price?: null | components["schemas"]["MoneyInputBody"];
            recurring?: null | boolean;
        };
        ProductResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            code: null | string;
            price: null | components["schemas"]["MoneyResponse"];
            recurring: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        StageInput: {
            name?: string;
            /** Format: int32 */
            probability?: number;
            /** Format: uuid */
            id?: null | string;
            /** Format: int32 */
            order?: null | number;
            /** Format: int32 */
            rottingDays?: null | number;
        };
        StageResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            probability: number;
            /** Format: int32 */
            order: number;
            /** Format: int32 */
            rottingDays: null | number;
        };
        /** @enum {unknown} */
        ActivityDirection: "in" | "out" | null;
        /** @description Fields of an activity. Lists find it by filter[about]=lead:<id>. */
        ActivityInput: {
            kind?: null | components["schemas"]["ActivityKind"];
            direction?: null | components["schemas"]["ActivityDirection"];
            subject?: null | string;
            body?: null | string;
            /**
             * Format: date-time
             * @description When it happened; now where absent.
             */
            at?: null | string;
            /** Format: int32 */
            minutes?: null | number;
            outcome?: null | string;
            /** @description The records that it is about, at least one. */
            about?: null | components["schemas"]["RecordLink"][];
            tags?: null | string[];
            custom?: null | components["schemas"]["JsonObject"];
        };
        /** @enum {unknown} */
        ActivityKind: "note" | "call" | "meeting" | "email";
        ActivityResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ActivityKind"];
            direction: null | components["schemas"]["ActivityDirection"];
            subject: null | string;
            body: null | string;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            minutes: null | number;
            outcome: null | string;
            about: components["schemas"]["RecordLink"][];
            /** Format: uuid */
            authorId: null | string;
            tags: string[];
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @description Fields of a company. On PATCH an absent field stays as it is and null clears it (RFC 7396). */
        CompanyInput: {
            externalId?: null | string;
            name?: null | string;
            taxId?: null | string;
            domain?: null | string;
            industry?: null | string;
            size?: null | string;
            annualRevenue?: null | components["schemas"]["JsonNode"];
            /** Format: uuid */
            parentId?: null | string;
            address?: null | components["schemas"]["PostalAddress"];
            region?: null | string;
            /**
             * Format: uuid
             * @description At creation only; later POST …/assign.
             */
            ownerId?: null | string;
            /**
             * Format: uuid
             * @description At creation only; later POST …/assign.
             */
            teamId?: null | string;
            tags?: null | string[];
            custom?: null | components["schemas"]["JsonObject"];
        };
        CompanyResponse: {
            /** Format: uuid */
            id: string;
            externalId: null | string;
            name: string;
            taxId: null | string;
            domain: null | string;
            industry: null | string;
            size: null | string;
            annualRevenue: null | components["schemas"]["MoneyAnswer"];
            /** Format: uuid */
            parentId: null | string;
            address: null | components["schemas"]["PostalAddress"];
            region: null | string;
            /** Format: uuid */
            ownerId: null | string;
            /** Format: uuid */
            teamId: null | string;
            tags: string[];
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        ConsentInput: {
            purpose?: string;
            channel?: null | string;
            basis?: null | components["schemas"]["LegalBasis"];
            source?: null | string;
            textVersion?: null | string;
            /** Format: date-time */
            givenAt?: null | string;
        };
        ConsentResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contactId: string;
            purpose: string;
            channel: null | string;
            basis: components["schemas"]["LegalBasis"];
            source: null | string;
            textVersion: null | string;
            /** Format: date-time */
            givenAt: string;
            /** Format: date-time */
            withdrawnAt: null | string;
        };
        /** @description Fields of a contact. On PATCH an absent field stays as it is and null clears it (RFC 7396); lists are given whole. */
        ContactInput: {
            externalId?: null | string;
            firstName?: null | string;
            lastName?: null | string;
            emails?: null | components["schemas"]["EmailAddress"][];
            phones?: null | components["schemas"]["PhoneNumber"][];
            taxId?: null | string;
            jobTitle?: null | string;
            companies?: null | components["schemas"]["Employment"][];
            address?: null | components["schemas"]["PostalAddress"];
            source?: null | string;
            lifecycle?: null | components["schemas"]["Lifecycle"];
            /**
             * Format: uuid
             * @description At creation only; later POST …/assign.
             */
            ownerId?: null | string;
            /**
             * Format: uuid
             * @description At creation only; later POST …/assign.
             */
            teamId?: null | string;
            /** Format: date */
            birthday?: null | string;
            language?: null | string;
            tags?: null | string[];
            custom?: null | components["schemas"]["JsonObject"];
        };
        ContactResponse: {
            /** Format: uuid */
            id: string;
            externalId: null | string;
            firstName: null | string;
            lastName: null | string;
            name: null | string;
            emails: components["schemas"]["EmailAddress"][];
            phones: components["schemas"]["PhoneNumber"][];
            taxId: null | string;
            jobTitle: null | string;
            companies: components["schemas"]["Employment"][];
            address: null | components["schemas"]["PostalAddress"];
            source: null | string;
            lifecycle: components["schemas"]["Lifecycle"];
            lifecycleReason: null | string;
            /** Format: uuid */
            ownerId: null | string;
            /** Format: uuid */
            teamId: null | string;
            /** Format: date */
            birthday: null | string;
            language: null | string;
            tags: string[];
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        Duplicate: {
            /** Format: uuid */
            id: string;
            name: null | string;
            reason: string;
            reasons: string[];
        };
        DuplicatesAnswer: {
            items: components["schemas"]["Duplicate"][];
        };
        EmailAddress: {
            address: string;
            kind?: null | string;
            /** @default false */
            primary: boolean;
        };
        Employment: {
            /** Format: uuid */
            companyId: string;
            role?: null | string;
            /** @default false */
            primary: boolean;
        };
        JsonNode: unknown;
        /** @enum {unknown} */
        LegalBasis: "consent" | "legalObligation" | "contract" | "legitimateInterest" | "vitalInterests" | "exerciseOfRights" | "creditProtection";
        /** @enum {unknown} */
        Lifecycle: "subscriber" | "lead" | "prospect" | "opportunity" | "customer" | "advocate" | "former";
        LifecycleRequest: {
            lifecycle: components["schemas"]["Lifecycle"];
            reason?: null | string;
        };
        ListAnswerOfActivityResponse: {
            items: components["schemas"]["ActivityResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfCompanyResponse: {
            items: components["schemas"]["CompanyResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfConsentResponse: {
            items: components["schemas"]["ConsentResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfContactResponse: {
            items: components["schemas"]["ContactResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfTaskResponse: {
            items: components["schemas"]["TaskResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        MoneyAnswer: {
            /** Format: double */
            amount: number;
            currency: null | string;
        };
        PhoneNumber: {
            number: string;
            kind?: null | string;
            /** @default false */
            primary: boolean;
        };
        PostalAddress: {
            street?: null | string;
            district?: null | string;
            city?: null | string;
            region?: null | string;
            postalCode?: null | string;
            country?: null | string;
        };
        RecordLink: {
            type: string;
            /** Format: uuid */
            id: string;
        };
        /** @description Fields of a task. Lists find it by filter[about]=lead:<id>. */
        TaskInput: {
            title?: null | string;
            body?: null | string;
            /** Format: date-time */
            dueAt?: null | string;
            /** Format: date-time */
            remindAt?: null | string;
            /**
             * Format: uuid
             * @description A member; whoever sets it where absent, nobody where null.
             */
            assigneeId?: null | string;
            /** @description The records that it is about, at least one. */
            about?: null | components["schemas"]["RecordLink"][];
            tags?: null | string[];
            custom?: null | components["schemas"]["JsonObject"];
        };
        TaskResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            body: null | string;
            /** Format: date-time */
            dueAt: null | string;
            /** Format: date-time */
            remindAt: null | string;
            /** Format: uuid */
            assigneeId: null | string;
            status: components["schemas"]["WorkTaskStatus"];
            /** Format: date-time */
            completedAt: null | string;
            about: components["schemas"]["RecordLink"][];
            tags: string[];
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        TimelineItem: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            kind: string;
            recordType: string;
            /** Format: uuid */
            recordId: string;
            actor: components["schemas"]["Actor"];
            title: null | string;
            body: null | string;
            direction: null | string;
            outcome: null | string;
            /** Format: int32 */
            minutes: null | number;
            data: components["schemas"]["JsonObject"];
        };
        TimelinePage: {
            items: components["schemas"]["TimelineItem"][];
            nextCursor: null | string;
        };
        /** @enum {unknown} */
        WorkTaskStatus: "open" | "done";
        ListAnswerOfTemplateResponse: {
            items: components["schemas"]["TemplateResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        PreviewRequest: {
            contact?: null | {
                [key: string]: string;
            };
        };
        PreviewResponse: {
            subject: string;
            body: string;
        };
        TemplateInput: {
            name?: null | string;
            subject?: null | string;
            body?: null | string;
            language?: null | string;
            tags?: null | string[];
            custom?: null | components["schemas"]["JsonObject"];
        };
        TemplateResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            subject: string;
            body: string;
            language: null | string;
            tags: string[];
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        AgentRequest: {
            present?: null | boolean;
            signature?: null | string;
        };
        AgentResponse: {
            /** Format: uuid */
            userId: string;
            present: boolean;
            signature: null | string;
        };
        ArticleInput: {
            title?: null | string;
            text?: null | string;
            category?: null | string;
            published?: null | boolean;
        };
        ArticleResponse: {
            /** Format: uuid */
            id: string;
            title: string;
            text: string;
            category: null | string;
            published: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        SupportAssignRequest: {
            /** Format: uuid */
            userId?: null | string;
        };
        BlockedSenderInput: {
            address: string;
        };
        BlockedSenderResponse: {
            /** Format: uuid */
            id: string;
            address: string;
            /** Format: uuid */
            byId: null | string;
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            dropped: number;
            /** Format: date-time */
            lastDroppedAt: null | string;
        };
        /** @description Fields of a calendar. Hours and holidays are sent as a whole; without a time zone it takes the workspace's. */
        BusinessCalendarInput: {
            name?: null | string;
            timeZone?: null | string;
            hours?: null | components["schemas"]["OpenHours"][];
            holidays?: null | components["schemas"]["Holiday"][];
        };
        BusinessCalendarResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            timeZone: string;
            hours: components["schemas"]["OpenHours"][];
            holidays: components["schemas"]["Holiday"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        DeliveryState: "none" | "scheduled" | "queued" | "sent" | "deferred" | "bounced" | "failed" | "unknown" | "cancelled";
        Holiday: {
            /** Format: date */
            date: string;
            name: string;
            /** @default false */
            everyYear: boolean;
        };
        ListAnswerOfArticleResponse: {
            items: components["schemas"]["ArticleResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfBlockedSenderResponse: {
            items: components["schemas"]["BlockedSenderResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfBusinessCalendarResponse: {
            items: components["schemas"]["BusinessCalendarResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfMacroResponse: {
            items: components["schemas"]["MacroResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfPortalArticle: {
            items: components["schemas"]["PortalArticle"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfQueueResponse: {
            items: components["schemas"]["QueueResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfRoutingRuleResponse: {
            items: components["schemas"]["RoutingRuleResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfSlaPolicyResponse: {
            items: components["schemas"]["SlaPolicyResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        ListAnswerOfTicketResponse: {
            items: components["schemas"]["TicketResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        MacroAction: {
            set: string;
            value?: null | string;
        };
        MacroInput: {
            name?: null | string;
            text?: null | string;
            actions?: null | components["schemas"]["MacroAction"][];
        };
        MacroResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            text: null | string;
            actions: components["schemas"]["MacroAction"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        MacroUse: {
            text: string;
            ticket: components["schemas"]["TicketResponse"];
        };
        MailParty: {
            address: string;
            name?: null | string;
        };
        MergeRequest: {
            /** Format: uuid */
            otherId: string;
        };
        /** @enum {unknown} */
        MessageDirection: "in" | "out" | null;
        MessageFile: {
            name: string;
            type: string;
            /** Format: int64 */
            size: number;
            url: string;
            contentId?: null | string;
        };
        /** @enum {unknown} */
        MessageKind: "reply" | "note" | "system";
        MessageList: {
            items: components["schemas"]["MessageResponse"][];
            nextCursor: null | string;
        };
        MessageRequest: {
            kind: components["schemas"]["MessageKind"];
            text: string;
            direction?: null | components["schemas"]["MessageDirection"];
            cc?: null | components["schemas"]["MailParty"][];
            attachments?: null | components["schemas"]["MessageFile"][];
            /** Format: date-time */
            sendAt?: null | string;
            automatic?: null | boolean;
        };
        MessageResponse: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MessageKind"];
            direction: null | components["schemas"]["MessageDirection"];
            /** Format: uuid */
            authorId: null | string;
            author: null | string;
            automatic: boolean;
            from: null | components["schemas"]["MailParty"];
            to: components["schemas"]["MailParty"][];
            cc: components["schemas"]["MailParty"][];
            text: string;
            html: null | string;
            newText: string;
            attachments: components["schemas"]["MessageFile"][];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            sendAt: null | string;
            deliveryState: components["schemas"]["DeliveryState"];
            deliveryProblem: null | string;
            /** Format: uuid */
            mailId: null | string;
        };
        OpenHours: {
            day: components["schemas"]["Weekday"];
            from: string;
            to: string;
            /** Format: int32 */
            start?: number;
            /** Format: int32 */
            end?: number;
        };
        PortalArticle: {
            /** Format: uuid */
            id: string;
            title: string;
            text: string;
            category: null | string;
            /** Format: date-time */
            updatedAt: string;
        };
        PortalResponse: {
            name: string;
        };
        /** @description Fields of a queue. The address is the part before the @ of the workspace's mail address; Mail has it to know it too. */
        QueueInput: {
            name?: null | string;
            address?: null | string;
            default?: null | boolean;
            signature?: null | string;
            distributes?: null | boolean;
        };
        QueueResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            address: string;
            default: boolean;
            signature: null | string;
            distributes: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        RatingRequest: {
            /** Format: int32 */
            score: number;
            comment?: null | string;
        };
        RatingResponse: {
            /** Format: int64 */
            number: number;
            subject: string;
            /** Format: int32 */
            score: null | number;
            comment: null | string;
            /** Format: date-time */
            at: null | string;
            /** Format: date-time */
            changeableUntil: null | string;
        };
        RoutingRuleInput: {
            name?: null | string;
            /** Format: int32 */
            order?: null | number;
            active?: null | boolean;
            address?: null | string;
            subjectContains?: null | string;
            product?: null | string;
            requesterDomain?: null | string;
            /** Format: uuid */
            queueId?: null | string;
            priority?: null | components["schemas"]["TicketPriority"];
            /** Format: uuid */
            assigneeId?: null | string;
            tags?: null | string[];
        };
        RoutingRuleResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            order: number;
            active: boolean;
            address: null | string;
            subjectContains: null | string;
            product: null | string;
            requesterDomain: null | string;
            /** Format: uuid */
            queueId: null | string;
            priority: null | components["schemas"]["TicketPriority"];
            /** Format: uuid */
            assigneeId: null | string;
            tags: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        SatisfactionResponse: {
            /** Format: int32 */
            score: null | number;
            comment: null | string;
            /** Format: date-time */
            at: null | string;
        };
        SlaIntervalView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            counts: boolean;
            reason: components["schemas"]["SlaReason"];
            holiday: null | string;
        };
        /** @description Fields of a policy. Targets are sent as a whole, one for each priority that is promised something. */
        SlaPolicyInput: {
            name?: null | string;
            /** Format: uuid */
            calendarId?: null | string;
            targets?: null | components["schemas"]["SlaTarget"][];
            queueIds?: null | string[];
            pausesOnHold?: null | boolean;
            /** Format: int32 */
            nearBreachPercent?: null | number;
            /** Format: int32 */
            order?: null | number;
        };
        SlaPolicyResponse: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            calendarId: null | string;
            targets: components["schemas"]["SlaTarget"][];
            queueIds: string[];
            pausesOnHold: boolean;
            /** Format: int32 */
            nearBreachPercent: number;
            /** Format: int32 */
            order: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        SlaPolicyView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            calendarId: string;
            calendarName: string;
            timeZone: string;
        };
        /** @enum {unknown} */
        SlaPromise: "firstResponse" | "resolution";
        SlaPromiseView: {
            promise: components["schemas"]["SlaPromise"];
            state: components["schemas"]["SlaState"];
            /** Format: int64 */
            targetSeconds: number;
            /** Format: int64 */
            countedSeconds: number;
            /** Format: int64 */
            remainingSeconds: number;
            /** Format: date-time */
            dueAt: null | string;
            /** Format: date-time */
            nearAt: null | string;
            /** Format: date-time */
            endedAt: null | string;
        };
        /** @enum {unknown} */
        SlaReason: "businessHours" | "outsideHours" | "holiday" | "waitingForCustomer" | "onHold" | "solved" | "inBin";
        /** @enum {unknown} */
        SlaState: "none" | "running" | "paused" | "met" | "nearBreach" | "breached";
        /** @description What was promised and until when; times are absent while the clock stands still. */
        SlaSummary: {
            state: components["schemas"]["SlaState"];
            /** Format: date-time */
            firstResponseDue: null | string;
            /** Format: date-time */
            resolutionDue: null | string;
            /** Format: date-time */
            due: null | string;
        };
        SlaTarget: {
            priority: components["schemas"]["TicketPriority"];
            /** Format: int32 */
            firstResponseMinutes?: null | number;
            /** Format: int32 */
            resolutionMinutes?: null | number;
        };
        SplitRequest: {
            /** Format: uuid */
            messageId: string;
            subject?: null | string;
        };
        StatusRequest: {
            status: components["schemas"]["TicketStatus"];
        };
        SupportSettingsInput: {
            asksForRating?: null | boolean;
            /** Format: int32 */
            closesAfterDays?: null | number;
        };
        SupportSettingsResponse: {
            asksForRating: boolean;
            /** Format: int32 */
            closesAfterDays: null | number;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        /** @enum {unknown} */
        TicketChannel: "email" | "chat" | "portal" | "phone" | "api" | "social";
        TicketInput: {
            externalId?: null | string;
            subject?: null | string;
            priority?: null | components["schemas"]["TicketPriority"];
            channel?: null | components["schemas"]["TicketChannel"];
            /** Format: uuid */
            queueId?: null | string;
            /** Format: uuid */
            assigneeId?: null | string;
            /** Format: uuid */
            requesterId?: null | string;
            /** Format: uuid */
            companyId?: null | string;
            product?: null | string;
            tags?: null | string[];
            ccs?: null | components["schemas"]["MailParty"][];
            custom?: null | components["schemas"]["JsonObject"];
        };
        /** @enum {unknown} */
        TicketPriority: "low" | "normal" | "high" | "urgent";
        TicketResponse: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            externalId: null | string;
            subject: string;
            status: components["schemas"]["TicketStatus"];
            priority: components["schemas"]["TicketPriority"];
            channel: components["schemas"]["TicketChannel"];
            /** Format: uuid */
            queueId: null | string;
            /** Format: uuid */
            assigneeId: null | string;
            /** Format: uuid */
            requesterId: null | string;
            /** Format: uuid */
            companyId: null | string;
            product: null | string;
            /** Format: date-time */
            firstResponseAt: null | string;
            /** Format: date-time */
            solvedAt: null | string;
            /** Format: date-time */
            closedAt: null | string;
            satisfaction: null | components["schemas"]["SatisfactionResponse"];
            sla: null | components["schemas"]["SlaSummary"];
            flags: string[];
            tags: string[];
            replyTo: null | components["schemas"]["MailParty"];
            ccs: components["schemas"]["MailParty"][];
            /** Format: uuid */
            followUpOf: null | string;
            /** Format: uuid */
            mergedInto: null | string;
            /** Format: date-time */
            ratingAskedAt: null | string;
            custom: components["schemas"]["CustomValues"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        TicketSlaResponse: {
            state: components["schemas"]["SlaState"];
            /** Format: date-time */
            at: string;
            policy: null | components["schemas"]["SlaPolicyView"];
            promises: components["schemas"]["SlaPromiseView"][];
            intervals: components["schemas"]["SlaIntervalView"][];
            /** Format: int32 */
            omitted: number;
        };
        /** @enum {unknown} */
        TicketStatus: "open" | "pending" | "onHold" | "solved" | "closed";
        /** @enum {unknown} */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        AddressInput: {
            address?: null | string;
            purpose?: null | components["schemas"]["Purpose"];
            name?: null | string;
            signature?: null | string;
        };
        AddressResponse: {
            /** Format: uuid */
            id: string;
            address: string;
            purpose: components["schemas"]["Purpose"];
            name: null | string;
            signature: null | string;
            standing: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: null | string;
            /** Format: int64 */
            version: number;
        };
        AttachmentResponse: {
            /** Format: int32 */
            place: number;
            name: string;
            type: string;
            /** Format: int64 */
            size: number;
            contentId: string;
        };
        /** @enum {unknown} */
        ConnectionSecurity: "startTls" | "tls";
        /** @enum {unknown} */
        Direction: "in" | "out";
        DkimRequest: {
            domain: string;
            selector: string;
            privateKey?: null | string;
        };
        DkimResponse: {
            domain: string;
            selector: string;
        };
        ListAnswerOfAddressResponse: {
            items: components["schemas"]["AddressResponse"][];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
            totalIsEstimate: null | boolean;
        };
        MailMessageResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            threadId: string;
            direction: components["schemas"]["Direction"];
            address: string;
            nature: null | components["schemas"]["Nature"];
            state: null | string;
            /** Format: int32 */
            attempts: number;
            /** Format: int32 */
            code: null | number;
            report: null | string;
            from: components["schemas"]["Party"];
            to: components["schemas"]["Party"][];
            cc: components["schemas"]["Party"][];
            subject: string;
            text: string;
            newText: string;
            html: string;
            attachments: components["schemas"]["AttachmentResponse"][];
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            sendAt: null | string;
        };
        /** @enum {unknown} */
        Nature: "person" | "automatic" | "bounce" | "loop" | null;
        Party: {
            address: string;
            name: string;
        };
        /** @enum {unknown} */
        Purpose: "support" | "sales";
        RefusedList: {
            items: components["schemas"]["RefusedResponse"][];
            nextCursor: null | string;
        };
        RefusedResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            address: string;
            sender: string;
            /** Format: int64 */
            size: number;
            code: string;
            detail: string;
        };
        SettingsRequest: {
            host?: null | string;
            /** Format: int32 */
            port?: null | number;
            security?: components["schemas"]["ConnectionSecurity"];
            userName?: null | string;
            password?: null | string;
            dkim?: null | components["schemas"]["DkimRequest"];
        };
        SettingsResponse: {
            domain: string;
            host: null | string;
            /** Format: int32 */
            port: null | number;
            security: components["schemas"]["ConnectionSecurity"];
            userName: null | string;
            hasPassword: boolean;
            dkim: null | components["schemas"]["DkimResponse"];
            /** Format: int64 */
            version: number;
        };
        TestResponse: {
            ok: boolean;
            reason: null | string;
            /** Format: int32 */
            code: null | number;
            reply: null | string;
        };
        GrowthMeasures: {
            /**
             * Format: double
             * @description In the report's currency
             */
            revenue: null | number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            revenueGrowth: null | number;
            /** Format: int64 */
            newCustomers: number;
            /** Format: int64 */
            churnedCustomers: number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            churnRate: null | number;
        };
        GrowthRecord: {
            id: null | string;
            externalId: null | string;
            pipelineId: null | string;
            stageId: null | string;
            status: null | string;
            /** Format: double */
            amount: null | number;
            currency: null | string;
            probability: null | number;
            expectedCloseDate: null | string;
            companyId: null | string;
            contactIds: string[];
            leadId: null | string;
            ownerId: null | string;
            teamId: null | string;
            productIds: string[];
            lostReasonId: null | string;
            source: null | string;
            region: null | string;
            wonAt: null | string;
            lostAt: null | string;
            stageSince: null | string;
            tags: string[];
            createdAt: null | string;
            updatedAt: null | string;
            version: null | number;
        };
        GrowthRecords: {
            items: components["schemas"]["GrowthRecord"][];
            /** @description Of the next page; null on the last */
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        GrowthReport: {
            /** Format: date-time */
            asOf: string;
            /** @description What is counted and how, in the reader's language */
            definition: string;
            /** @description ISO 4217 code of money measures */
            currency: string;
            rows: components["schemas"]["GrowthRow"][];
            total: components["schemas"]["GrowthMeasures"];
        };
        GrowthRow: {
            /** @description Null for the records without a value */
            key: null | string;
            /** @description What people call it; null where it has no name */
            label: null | string;
            /** @description Address of the rows behind the figures */
            records: string;
            /**
             * Format: double
             * @description In the report's currency
             */
            revenue: null | number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            revenueGrowth: null | number;
            /** Format: int64 */
            newCustomers: number;
            /** Format: int64 */
            churnedCustomers: number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            churnRate: null | number;
        };
        LeadConversionMeasures: {
            /** Format: int64 */
            leads: number;
            /** Format: int64 */
            converted: number;
            /** Format: int64 */
            disqualified: number;
            /** Format: int64 */
            won: number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            wonRate: null | number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            lostRate: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            medianDaysToWin: null | number;
        };
        LeadConversionRecord: {
            id: null | string;
            externalId: null | string;
            source: null | string;
            channel: null | string;
            campaign: null | string;
            region: null | string;
            country: null | string;
            status: null | string;
            qualification: null | string;
            disqualifyReasonId: null | string;
            score: null | number;
            ownerId: null | string;
            teamId: null | string;
            convertedAt: null | string;
            tags: string[];
            createdAt: null | string;
            updatedAt: null | string;
            version: null | number;
        };
        LeadConversionRecords: {
            items: components["schemas"]["LeadConversionRecord"][];
            /** @description Of the next page; null on the last */
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        LeadConversionReport: {
            /** Format: date-time */
            asOf: string;
            /** @description What is counted and how, in the reader's language */
            definition: string;
            /** @description ISO 4217 code of money measures */
            currency: string;
            rows: components["schemas"]["LeadConversionRow"][];
            total: components["schemas"]["LeadConversionMeasures"];
        };
        LeadConversionRow: {
            /** @description Null for the records without a value */
            key: null | string;
            /** @description What people call it; null where it has no name */
            label: null | string;
            /** @description Address of the rows behind the figures */
            records: string;
            /** Format: int64 */
            leads: number;
            /** Format: int64 */
            converted: number;
            /** Format: int64 */
            disqualified: number;
            /** Format: int64 */
            won: number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            wonRate: null | number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            lostRate: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            medianDaysToWin: null | number;
        };
        PipelineMeasures: {
            /** Format: int64 */
            deals: number;
            /**
             * Format: double
             * @description In the report's currency
             */
            value: null | number;
            /**
             * Format: double
             * @description In the report's currency
             */
            weightedValue: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            averageAgeDays: null | number;
        };
        PipelineRecord: {
            id: null | string;
            externalId: null | string;
            pipelineId: null | string;
            stageId: null | string;
            status: null | string;
            /** Format: double */
            amount: null | number;
            currency: null | string;
            probability: null | number;
            expectedCloseDate: null | string;
            companyId: null | string;
            contactIds: string[];
            leadId: null | string;
            ownerId: null | string;
            teamId: null | string;
            productIds: string[];
            lostReasonId: null | string;
            source: null | string;
            region: null | string;
            wonAt: null | string;
            lostAt: null | string;
            stageSince: null | string;
            tags: string[];
            createdAt: null | string;
            updatedAt: null | string;
            version: null | number;
        };
        PipelineRecords: {
            items: components["schemas"]["PipelineRecord"][];
            /** @description Of the next page; null on the last */
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        PipelineReport: {
            /** Format: date-time */
            asOf: string;
            /** @description What is counted and how, in the reader's language */
            definition: string;
            /** @description ISO 4217 code of money measures */
            currency: string;
            rows: components["schemas"]["PipelineRow"][];
            total: components["schemas"]["PipelineMeasures"];
        };
        PipelineRow: {
            /** @description Null for the records without a value */
            key: null | string;
            /** @description What people call it; null where it has no name */
            label: null | string;
            /** @description Address of the rows behind the figures */
            records: string;
            /** Format: int64 */
            deals: number;
            /**
             * Format: double
             * @description In the report's currency
             */
            value: null | number;
            /**
             * Format: double
             * @description In the report's currency
             */
            weightedValue: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            averageAgeDays: null | number;
        };
        ReportAnswer: {
            /** Format: date-time */
            asOf: string;
            definition: string;
            currency: string;
            rows: Record<string, never>[];
            total: Record<string, never>;
        };
        RowsAnswer: {
            items: Record<string, never>[];
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        SalesMeasures: {
            /** Format: int64 */
            won: number;
            /** Format: int64 */
            lost: number;
            /** Format: int64 */
            open: number;
            /**
             * Format: double
             * @description In the report's currency
             */
            wonValue: null | number;
            /**
             * Format: double
             * @description In the report's currency
             */
            lostValue: null | number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            winRate: null | number;
            /**
             * Format: double
             * @description In the report's currency
             */
            averageDealSize: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            averageCycleDays: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            medianCycleDays: null | number;
        };
        SalesRecord: {
            id: null | string;
            externalId: null | string;
            pipelineId: null | string;
            stageId: null | string;
            status: null | string;
            /** Format: double */
            amount: null | number;
            currency: null | string;
            probability: null | number;
            expectedCloseDate: null | string;
            companyId: null | string;
            contactIds: string[];
            leadId: null | string;
            ownerId: null | string;
            teamId: null | string;
            productIds: string[];
            lostReasonId: null | string;
            source: null | string;
            region: null | string;
            wonAt: null | string;
            lostAt: null | string;
            stageSince: null | string;
            tags: string[];
            createdAt: null | string;
            updatedAt: null | string;
            version: null | number;
        };
        SalesRecords: {
            items: components["schemas"]["SalesRecord"][];
            /** @description Of the next page; null on the last */
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        SalesReport: {
            /** Format: date-time */
            asOf: string;
            /** @description What is counted and how, in the reader's language */
            definition: string;
            /** @description ISO 4217 code of money measures */
            currency: string;
            rows: components["schemas"]["SalesRow"][];
            total: components["schemas"]["SalesMeasures"];
        };
        SalesRow: {
            /** @description Null for the records without a value */
            key: null | string;
            /** @description What people call it; null where it has no name */
            label: null | string;
            /** @description Address of the rows behind the figures */
            records: string;
            /** Format: int64 */
            won: number;
            /** Format: int64 */
            lost: number;
            /** Format: int64 */
            open: number;
            /**
             * Format: double
             * @description In the report's currency
             */
            wonValue: null | number;
            /**
             * Format: double
             * @description In the report's currency
             */
            lostValue: null | number;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            winRate: null | number;
            /**
             * Format: double
             * @description In the report's currency
             */
            averageDealSize: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            averageCycleDays: null | number;
            /**
             * Format: double
             * @description Calendar days
             */
            medianCycleDays: null | number;
        };
        SupportMeasures: {
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            solved: number;
            /** Format: int64 */
            backlog: number;
            /**
             * Format: duration
             * @description A length of time, ISO 8601
             */
            medianFirstResponse: null | string;
            /**
             * Format: duration
             * @description A length of time, ISO 8601
             */
            medianResolution: null | string;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            slaMetRate: null | number;
            /** Format: int64 */
            satisfactionCount: number;
            /**
             * Format: double
             * @description A mean
             */
            satisfactionAverage: null | number;
        };
        SupportRecord: {
            id: null | string;
            number: null | number;
            externalId: null | string;
            status: null | string;
            priority: null | string;
            channel: null | string;
            queueId: null | string;
            assigneeId: null | string;
            requesterId: null | string;
            companyId: null | string;
            product: null | string;
            firstResponseAt: null | string;
            solvedAt: null | string;
            closedAt: null | string;
            "satisfaction.score": null | number;
            "satisfaction.at": null | string;
            "sla.met": null | string;
            flags: string[];
            tags: string[];
            createdAt: null | string;
            updatedAt: null | string;
            version: null | number;
        };
        SupportRecords: {
            items: components["schemas"]["SupportRecord"][];
            /** @description Of the next page; null on the last */
            nextCursor: null | string;
            /** Format: int64 */
            total: number;
        };
        SupportReport: {
            /** Format: date-time */
            asOf: string;
            /** @description What is counted and how, in the reader's language */
            definition: string;
            /** @description ISO 4217 code of money measures */
            currency: string;
            rows: components["schemas"]["SupportRow"][];
            total: components["schemas"]["SupportMeasures"];
        };
        SupportRow: {
            /** @description Null for the records without a value */
            key: null | string;
            /** @description What people call it; null where it has no name */
            label: null | string;
            /** @description Address of the rows behind the figures */
            records: string;
            /** Format: int64 */
            created: number;
            /** Format: int64 */
            solved: number;
            /** Format: int64 */
            backlog: number;
            /**
             * Format: duration
             * @description A length of time, ISO 8601
             */
            medianFirstResponse: null | string;
            /**
             * Format: duration
             * @description A length of time, ISO 8601
             */
            medianResolution: null | string;
            /**
             * Format: double
             * @description A share; 1 is the whole
             */
            slaMetRate: null | number;
            /** Format: int64 */
            satisfactionCount: number;
            /**
             * Format: double
             * @description A mean
             */
            satisfactionAverage: null | number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActivities: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[kind]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[direction]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[subject]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[body]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[at]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[minutes]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[outcome]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[about]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[authorId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfActivityResponse"];
                };
            };
        };
    };
    createActivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
                };
            };
        };
    };
    exportActivities: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getActivity: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
                };
            };
        };
    };
    deleteActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ActivityInput"];
                "application/json": components["schemas"]["ActivityInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
                };
            };
        };
    };
    "activities-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoActivityChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
                };
            };
        };
    };
    restoreActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityResponse"];
                };
            };
        };
    };
    getAgentSelf: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentResponse"];
                };
            };
        };
    };
    putAgentSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentResponse"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfApiKey"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[title]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[text]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[category]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[published]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfArticleResponse"];
                };
            };
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
        };
    };
    exportArticles: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ArticleInput"];
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
        };
    };
    "articles-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoArticleChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
        };
    };
    restoreArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleResponse"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfAudit"];
                };
            };
        };
    };
    previewInvitation: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewPasswordReset: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetPreview"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listBlockedSenders: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfBlockedSenderResponse"];
                };
            };
        };
    };
    blockSender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockedSenderInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedSenderResponse"];
                };
            };
        };
    };
    unblockSender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listBusinessCalendars: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[timeZone]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfBusinessCalendarResponse"];
                };
            };
        };
    };
    createBusinessCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessCalendarInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendarResponse"];
                };
            };
        };
    };
    exportBusinessCalendars: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getBusinessCalendar: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendarResponse"];
                };
            };
        };
    };
    deleteBusinessCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateBusinessCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["BusinessCalendarInput"];
                "application/json": components["schemas"]["BusinessCalendarInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendarResponse"];
                };
            };
        };
    };
    "business-calendars-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoBusinessCalendarChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendarResponse"];
                };
            };
        };
    };
    restoreBusinessCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessCalendarResponse"];
                };
            };
        };
    };
    listCompanies: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[taxId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[domain]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[industry]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[size]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[annualRevenue]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[parentId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfCompanyResponse"];
                };
            };
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
        };
    };
    findDuplicateCompanies: {
        parameters: {
            query?: {
                name?: string;
                domain?: string;
                taxId?: string;
                except?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesAnswer"];
                };
            };
        };
    };
    exportCompanies: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getCompany: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CompanyInput"];
                "application/json": components["schemas"]["CompanyInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
        };
    };
    assignCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
        };
    };
    "companies-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoCompanyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
        };
    };
    restoreCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyResponse"];
                };
            };
        };
    };
    getCompanyTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[firstName]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lastName]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[emails]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[phones]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[taxId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[jobTitle]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lifecycle]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lifecycleReason]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[birthday]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[language]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfContactResponse"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
        };
    };
    findDuplicateContacts: {
        parameters: {
            query?: {
                email?: string;
                phone?: string;
                name?: string;
                taxId?: string;
                except?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesAnswer"];
                };
            };
        };
    };
    exportContacts: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ContactInput"];
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
        };
    };
    assignContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfConsentResponse"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentResponse"];
                };
            };
        };
    };
    "contacts-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoContactChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
        };
    };
    setContactLifecycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifecycleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
        };
    };
    restoreContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResponse"];
                };
            };
        };
    };
    getContactTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
        };
    };
    listDeals: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostNote]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[position]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[closedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfDealResponse"];
                };
            };
        };
    };
    createDeal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    getDealBoard: {
        parameters: {
            query?: {
                pipelineId?: string;
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostNote]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[position]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[closedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardResponse"];
                };
            };
        };
    };
    exportDeals: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getDeal: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    deleteDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["DealInput"];
                "application/json": components["schemas"]["DealInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    assignDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    "deals-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoDealChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    loseDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoseRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    moveDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    reopenDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    restoreDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    winDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResponse"];
                };
            };
        };
    };
    listFields: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfField"];
                };
            };
        };
    };
    createField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Field"];
                };
            };
        };
    };
    getField: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Field"];
                };
            };
        };
    };
    deleteField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Field"];
                };
            };
        };
    };
    why: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Why"];
                };
            };
        };
    };
    listLeads: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[firstName]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lastName]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[email]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[phone]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyName]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[taxId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[jobTitle]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[website]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[city]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[country]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[campaign]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[qualification]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[disqualifyReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[grade]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertedTo.contactId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertedTo.companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertedTo.dealId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertingSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfLeadResponse"];
                };
            };
        };
    };
    createLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    listDisqualifyReasons: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisqualifyReasonList"];
                };
            };
        };
    };
    createDisqualifyReason: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisqualifyReasonInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisqualifyReasonResponse"];
                };
            };
        };
    };
    deleteDisqualifyReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDisqualifyReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["DisqualifyReasonInput"];
                "application/json": components["schemas"]["DisqualifyReasonInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisqualifyReasonResponse"];
                };
            };
        };
    };
    exportLeads: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getLead: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    deleteLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["LeadInput"];
                "application/json": components["schemas"]["LeadInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    assignLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    getLeadConversion: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionResponse"];
                };
            };
        };
    };
    convertLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": null | components["schemas"]["ConvertRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertedTo"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionResponse"];
                };
            };
        };
    };
    disqualifyLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisqualifyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    "leads-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoLeadChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    qualifyLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualifyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    reopenLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    restoreLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadResponse"];
                };
            };
        };
    };
    listLostReasons: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[order]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfLostReasonResponse"];
                };
            };
        };
    };
    createLostReason: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LostReasonInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LostReasonResponse"];
                };
            };
        };
    };
    exportLostReasons: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getLostReason: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LostReasonResponse"];
                };
            };
        };
    };
    deleteLostReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateLostReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["LostReasonInput"];
                "application/json": components["schemas"]["LostReasonInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LostReasonResponse"];
                };
            };
        };
    };
    "lost-reasons-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoLostReasonChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LostReasonResponse"];
                };
            };
        };
    };
    restoreLostReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LostReasonResponse"];
                };
            };
        };
    };
    listMacros: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfMacroResponse"];
                };
            };
        };
    };
    createMacro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MacroInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
        };
    };
    exportMacros: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getMacro: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
        };
    };
    deleteMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["MacroInput"];
                "application/json": components["schemas"]["MacroInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
        };
    };
    "macros-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoMacroChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
        };
    };
    restoreMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroResponse"];
                };
            };
        };
    };
    listMailAddresses: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[address]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[purpose]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfAddressResponse"];
                };
            };
        };
    };
    createMailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressResponse"];
                };
            };
        };
    };
    exportMailAddresses: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getMailAddress: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressResponse"];
                };
            };
        };
    };
    deleteMailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateMailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["AddressInput"];
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressResponse"];
                };
            };
        };
    };
    "mail-addresses-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoMailAddressChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressResponse"];
                };
            };
        };
    };
    restoreMailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressResponse"];
                };
            };
        };
    };
    getMailMessage: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailMessageResponse"];
                };
            };
        };
    };
    getMailAttachment: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRawMailMessage: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRefusedMail: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedList"];
                };
            };
        };
    };
    getRawRefusedMail: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMailSettings: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
        };
    };
    setMailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsResponse"];
                };
            };
        };
    };
    testMailSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestResponse"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                unread?: boolean;
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPipelines: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[default]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfPipelineResponse"];
                };
            };
        };
    };
    createPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineResponse"];
                };
            };
        };
    };
    exportPipelines: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getPipeline: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineResponse"];
                };
            };
        };
    };
    deletePipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PipelineInput"];
                "application/json": components["schemas"]["PipelineInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineResponse"];
                };
            };
        };
    };
    "pipelines-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoPipelineChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineResponse"];
                };
            };
        };
    };
    restorePipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineResponse"];
                };
            };
        };
    };
    getRating: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingResponse"];
                };
            };
        };
    };
    rateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingResponse"];
                };
            };
        };
    };
    getPortal: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalResponse"];
                };
            };
        };
    };
    listPortalArticles: {
        parameters: {
            query?: {
                q?: string;
                category?: string;
                cursor?: string;
                limit?: number;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfPortalArticle"];
                };
            };
        };
    };
    getPortalArticle: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalArticle"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[code]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[price]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[recurring]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfProductResponse"];
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
        };
    };
    exportProducts: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ProductInput"];
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
        };
    };
    "products-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoProductChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
        };
    };
    restoreProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductResponse"];
                };
            };
        };
    };
    listQueues: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[address]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[default]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[signature]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[distributes]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfQueueResponse"];
                };
            };
        };
    };
    createQueue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponse"];
                };
            };
        };
    };
    exportQueues: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponse"];
                };
            };
        };
    };
    deleteQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["QueueInput"];
                "application/json": components["schemas"]["QueueInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponse"];
                };
            };
        };
    };
    "queues-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoQueueChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponse"];
                };
            };
        };
    };
    restoreQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueResponse"];
                };
            };
        };
    };
    growthReport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of month, region; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthReport"];
                };
            };
        };
    };
    growthReportExport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of month, region; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description How the file is written; csv without it */
                format?: "csv" | "xlsx";
                /** @description Between the values of CSV: ; (without it), comma, pipe or tab */
                delimiter?: string;
                /** @description A byte order mark before CSV; true without it */
                bom?: "true" | "false";
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    growthReportRows: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of month, region; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description With groupBy: the group whose rows are wanted */
                key?: string;
                /** @description With groupBy: the rows without a value */
                withoutKey?: "true";
                /** @description Rows of a page, 1 to 200; 50 without it */
                limit?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthRecords"];
                };
            };
        };
    };
    leadConversionReport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of source, owner, month, campaign, disqualifyReason, custom.*; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[campaign]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[country]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[qualification]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[disqualifyReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadConversionReport"];
                };
            };
        };
    };
    leadConversionReportExport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of source, owner, month, campaign, disqualifyReason, custom.*; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[campaign]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[country]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[qualification]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[disqualifyReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description How the file is written; csv without it */
                format?: "csv" | "xlsx";
                /** @description Between the values of CSV: ; (without it), comma, pipe or tab */
                delimiter?: string;
                /** @description A byte order mark before CSV; true without it */
                bom?: "true" | "false";
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leadConversionReportRows: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of source, owner, month, campaign, disqualifyReason, custom.*; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[campaign]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[country]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[qualification]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[disqualifyReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[convertedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description With groupBy: the group whose rows are wanted */
                key?: string;
                /** @description With groupBy: the rows without a value */
                withoutKey?: "true";
                /** @description Rows of a page, 1 to 200; 50 without it */
                limit?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadConversionRecords"];
                };
            };
        };
    };
    pipelineReport: {
        parameters: {
            query?: {
                /** @description An earlier moment; now without it */
                asOf?: string;
                /** @description One of stage, owner, product, expectedCloseMonth; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                from?: string;
                to?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineReport"];
                };
            };
        };
    };
    pipelineReportExport: {
        parameters: {
            query?: {
                /** @description An earlier moment; now without it */
                asOf?: string;
                /** @description One of stage, owner, product, expectedCloseMonth; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description How the file is written; csv without it */
                format?: "csv" | "xlsx";
                /** @description Between the values of CSV: ; (without it), comma, pipe or tab */
                delimiter?: string;
                /** @description A byte order mark before CSV; true without it */
                bom?: "true" | "false";
                from?: string;
                to?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pipelineReportRows: {
        parameters: {
            query?: {
                /** @description An earlier moment; now without it */
                asOf?: string;
                /** @description One of stage, owner, product, expectedCloseMonth; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description With groupBy: the group whose rows are wanted */
                key?: string;
                /** @description With groupBy: the rows without a value */
                withoutKey?: "true";
                /** @description Rows of a page, 1 to 200; 50 without it */
                limit?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                from?: string;
                to?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineRecords"];
                };
            };
        };
    };
    salesReport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of month, owner, team, product, region, source, company, lostReason; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesReport"];
                };
            };
        };
    };
    salesReportExport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of month, owner, team, product, region, source, company, lostReason; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description How the file is written; csv without it */
                format?: "csv" | "xlsx";
                /** @description Between the values of CSV: ; (without it), comma, pipe or tab */
                delimiter?: string;
                /** @description A byte order mark before CSV; true without it */
                bom?: "true" | "false";
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    salesReportRows: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of month, owner, team, product, region, source, company, lostReason; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pipelineId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[amount]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[currency]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[probability]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[expectedCloseDate]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[contactIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[leadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ownerId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[teamId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[productIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostReasonId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[source]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[region]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[wonAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[lostAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[stageSince]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description With groupBy: the group whose rows are wanted */
                key?: string;
                /** @description With groupBy: the rows without a value */
                withoutKey?: "true";
                /** @description Rows of a page, 1 to 200; 50 without it */
                limit?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesRecords"];
                };
            };
        };
    };
    supportReport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of queue, assignee, channel, priority, product, month; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[number]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[priority]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[queueId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[assigneeId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[requesterId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[product]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[firstResponseAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[solvedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[closedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.at]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[sla.met]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[flags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportReport"];
                };
            };
        };
    };
    supportReportExport: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of queue, assignee, channel, priority, product, month; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[number]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[priority]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[queueId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[assigneeId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[requesterId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[product]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[firstResponseAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[solvedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[closedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.at]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[sla.met]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[flags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description How the file is written; csv without it */
                format?: "csv" | "xlsx";
                /** @description Between the values of CSV: ; (without it), comma, pipe or tab */
                delimiter?: string;
                /** @description A byte order mark before CSV; true without it */
                bom?: "true" | "false";
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    supportReportRows: {
        parameters: {
            query?: {
                /** @description First day of the period, in the workspace's time zone */
                from?: string;
                /** @description Day after the period */
                to?: string;
                /** @description One of queue, assignee, channel, priority, product, month; without it there is only the total */
                groupBy?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[number]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[priority]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[queueId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[assigneeId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[requesterId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[product]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[firstResponseAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[solvedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[closedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.at]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[sla.met]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[flags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                /** @description With groupBy: the group whose rows are wanted */
                key?: string;
                /** @description With groupBy: the rows without a value */
                withoutKey?: "true";
                /** @description Rows of a page, 1 to 200; 50 without it */
                limit?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRecords"];
                };
            };
        };
    };
    listRoles: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfRole"];
                };
            };
        };
    };
    listRoutingRules: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[order]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[active]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[address]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[subjectContains]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[product]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[requesterDomain]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[queueId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[priority]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[assigneeId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfRoutingRuleResponse"];
                };
            };
        };
    };
    createRoutingRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoutingRuleInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleResponse"];
                };
            };
        };
    };
    exportRoutingRules: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getRoutingRule: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleResponse"];
                };
            };
        };
    };
    deleteRoutingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateRoutingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["RoutingRuleInput"];
                "application/json": components["schemas"]["RoutingRuleInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleResponse"];
                };
            };
        };
    };
    "routing-rules-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoRoutingRuleChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleResponse"];
                };
            };
        };
    };
    restoreRoutingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoutingRuleResponse"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                q?: string;
                types?: string;
                limit?: number;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
        };
    };
    listSlaPolicies: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[calendarId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[queueIds]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[pausesOnHold]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[nearBreachPercent]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[order]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfSlaPolicyResponse"];
                };
            };
        };
    };
    createSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SlaPolicyInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicyResponse"];
                };
            };
        };
    };
    exportSlaPolicies: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getSlaPolicy: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicyResponse"];
                };
            };
        };
    };
    deleteSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SlaPolicyInput"];
                "application/json": components["schemas"]["SlaPolicyInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicyResponse"];
                };
            };
        };
    };
    "sla-policies-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoSlaPolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicyResponse"];
                };
            };
        };
    };
    restoreSlaPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlaPolicyResponse"];
                };
            };
        };
    };
    getSupportSettings: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSettingsResponse"];
                };
            };
        };
    };
    updateSupportSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SupportSettingsInput"];
                "application/json": components["schemas"]["SupportSettingsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportSettingsResponse"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[title]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[body]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[dueAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[remindAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[assigneeId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[completedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[about]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfTaskResponse"];
                };
            };
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
        };
    };
    exportTasks: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TaskInput"];
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
        };
    };
    "tasks-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoTaskChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
        };
    };
    reopenTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
        };
    };
    restoreTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResponse"];
                };
            };
        };
    };
    listTeams: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfTeam"];
                };
            };
        };
    };
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    getTeam: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    deleteTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[name]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[subject]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[language]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfTemplateResponse"];
                };
            };
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
        };
    };
    exportTemplates: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getTemplate: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
        };
    };
    deleteTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TemplateInput"];
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
        };
    };
    "templates-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoTemplateChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
        };
    };
    restoreTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateResponse"];
                };
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Words that all must be found in the searchable fields, whatever their case and accents */
                q?: string;
                /** @description Fields in order, descending with a minus before: -createdAt,id */
                sort?: string;
                /** @description Where the page before ended (nextCursor) */
                cursor?: string;
                /** @description The list as of an earlier moment, an RFC 3339 time */
                asOf?: string;
                /** @description true lists what lies in the bin instead */
                bin?: string;
                /** @description Records of a page */
                limit?: number;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[id]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[number]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[externalId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[subject]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[status]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[priority]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[channel]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[queueId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[assigneeId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[requesterId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[companyId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[product]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[firstResponseAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[solvedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[closedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.score]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.comment]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[satisfaction.at]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[flags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[sla.firstResponseDue]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[sla.resolutionDue]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[slaDue]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[sla.met]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[tags]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[threadId]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[followUpOf]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[mergedInto]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[ratingAskedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[createdAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[updatedAt]"?: string;
                /** @description Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull */
                "filter[version]"?: string;
                filter?: {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfTicketResponse"];
                };
            };
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    exportTickets: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["FileContentResult"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["FileContentResult"];
                };
            };
        };
    };
    getTicket: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    deleteTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TicketInput"];
                "application/json": components["schemas"]["TicketInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    assignTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportAssignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    "tickets-history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoTicketChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    useMacro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                macroId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroUse"];
                };
            };
        };
    };
    mergeTickets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    listTicketMessages: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                order?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
        };
    };
    addTicketMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
        };
    };
    cancelTicketMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageResponse"];
                };
            };
        };
    };
    restoreTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    getTicketSla: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSlaResponse"];
                };
            };
        };
    };
    splitTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    moveTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    unmergeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                about?: string;
                limit?: number;
                cursor?: string;
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfUser"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfInvitation"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimeLink"];
                };
            };
        };
    };
    deleteInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUser: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    createPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimeLink"];
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswerOfView"];
                };
            };
        };
    };
    createView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    getView: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    getWorkspace: {
        parameters: {
            query?: {
                q?: string;
                filter?: {
                    [key: string]: unknown;
                };
                sort?: string;
                limit?: number;
                cursor?: string;
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
        };
    };
    updateWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspacePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
        };
    };
}
