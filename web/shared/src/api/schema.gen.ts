export interface paths {
  '/api/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The keys, without themselves */
    get: operations['listApiKeys'];
    put?: never;
    /** Makes a key and shows it once */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/api-keys/{id}': {
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
    delete: operations['deleteApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every change in the workspace, whichever service made it, newest first */
    get: operations['listAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/invitations/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an invitation offers */
    get: operations['previewInvitation'];
    put?: never;
    /** Joins the workspace */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begins a session */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the session */
    post: operations['logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/password-resets/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose password a link resets */
    get: operations['previewPasswordReset'];
    put?: never;
    /** Chooses a new password */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sign-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a workspace with its first administrator */
    post: operations['signUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The custom fields, of one record type by filter[recordType] */
    get: operations['listFields'];
    put?: never;
    /** Adds a field to a record type */
    post: operations['createField'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fields/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One custom field */
    get: operations['getField'];
    put?: never;
    post?: never;
    /** Takes a field away; values stay in the history */
    delete: operations['deleteField'];
    options?: never;
    head?: never;
    /** Changes label, options or whether forms ask for it */
    patch: operations['updateField'];
    trace?: never;
  };
  '/api/history/{entryId}/why': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The chain of causes of a change. For who may read the record, or the audit */
    get: operations['why'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Leads by filter, search and sort; a view of the past with asOf */
    get: operations['listLeads'];
    put?: never;
    /** Creates a lead */
    post: operations['createLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/bulk': {
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
          'application/json': components['schemas']['BulkRequest'];
        };
      };
      responses: {
        /** @description Accepted */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['JobAccepted'];
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
  '/api/leads/disqualify-reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All reasons in their order */
    get: operations['listDisqualifyReasons'];
    put?: never;
    post: operations['createDisqualifyReason'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/disqualify-reasons/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations['deleteDisqualifyReason'];
    options?: never;
    head?: never;
    patch: operations['updateDisqualifyReason'];
    trace?: never;
  };
  '/api/leads/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The list as CSV or XLSX */
    get: operations['exportLeads'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/imports': {
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
            'application/json': components['schemas']['ImportPage'];
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
          'multipart/form-data': components['schemas']['ImportForm'];
        };
      };
      responses: {
        /** @description Accepted */
        202: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ImportAccepted'];
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
  '/api/leads/imports/preview': {
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
          'multipart/form-data': components['schemas']['ImportForm'];
        };
      };
      responses: {
        /** @description OK */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ImportPreview'];
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
  '/api/leads/imports/{id}': {
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
            'application/json': components['schemas']['ImportView'];
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
  '/api/leads/imports/{id}/errors': {
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
            'text/csv': string;
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
  '/api/leads/imports/{id}/kept': {
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
            'application/json': components['schemas']['KeptPage'];
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
  '/api/leads/imports/{id}/undo': {
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
            'application/json': components['schemas']['ImportView'];
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
  '/api/leads/jobs/{id}': {
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
            'application/json': components['schemas']['JobView'];
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
  '/api/leads/jobs/{id}/kept': {
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
            'application/json': components['schemas']['KeptPage'];
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
  '/api/leads/jobs/{id}/undo': {
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
            'application/json': components['schemas']['JobView'];
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
  '/api/leads/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A lead, as it is or as it was (asOf) */
    get: operations['getLead'];
    put?: never;
    post?: never;
    /** Moves it to the bin, for 30 days */
    delete: operations['deleteLead'];
    options?: never;
    head?: never;
    /** Changes fields (JSON merge patch); honours If-Match */
    patch: operations['updateLead'];
    trace?: never;
  };
  '/api/leads/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives it to a user or a team */
    post: operations['assignLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/{id}/disqualify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets it go, with the reason */
    post: operations['disqualifyLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to it, newest first */
    get: operations['leads-history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/{id}/history/{seq}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes one change back */
    post: operations['undoLeadChange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/{id}/qualify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says how ready the person is */
    post: operations['qualifyLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a disqualified lead up again */
    post: operations['reopenLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/leads/{id}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes it out of the bin */
    post: operations['restoreLead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes one's own name or language */
    patch: operations['updateMe'];
    trace?: never;
  };
  '/api/reports/lead-conversion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Leads created in a period and what became of them, by group */
    get: operations['leadConversion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/reports/lead-conversion/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same rows as CSV */
    get: operations['exportLeadConversion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The roles and what each may do */
    get: operations['listRoles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/teams': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The teams */
    get: operations['listTeams'];
    put?: never;
    /** Makes a team */
    post: operations['createTeam'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/teams/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One team */
    get: operations['getTeam'];
    put?: never;
    post?: never;
    /** Dissolves it */
    delete: operations['deleteTeam'];
    options?: never;
    head?: never;
    /** Changes its name or members */
    patch: operations['updateTeam'];
    trace?: never;
  };
  '/api/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everyone in the workspace, also who is no longer active */
    get: operations['listUsers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open invitations */
    get: operations['listInvitations'];
    put?: never;
    /** A link to join with, good for a week */
    post: operations['createInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/invitations/{id}': {
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
    delete: operations['deleteInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: operations['getUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes name, roles, teams or whether they are active */
    patch: operations['updateUser'];
    trace?: never;
  };
  '/api/users/{id}/password-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A link to a new password, good for a day */
    post: operations['createPasswordReset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own views and the shared ones */
    get: operations['listViews'];
    put?: never;
    /** Saves a view */
    post: operations['createView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One view */
    get: operations['getView'];
    put?: never;
    post?: never;
    /** Deletes a view */
    delete: operations['deleteView'];
    options?: never;
    head?: never;
    /** Changes a view */
    patch: operations['updateView'];
    trace?: never;
  };
  '/api/workspace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Name and settings of the workspace */
    get: operations['getWorkspace'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes settings */
    patch: operations['updateWorkspace'];
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
      actor: components['schemas']['Actor'];
      kind: string;
      origin: string;
      /** Format: uuid */
      cause: null | string;
      /** Format: uuid */
      correlationId: string;
      fields: string[];
    };
    BusinessHours: {
      intervals: components['schemas']['OpenInterval'][];
      holidays: string[];
      problem?: null | string;
    };
    /** @enum {unknown} */
    DayOfWeek: 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';
    Field: {
      /** Format: uuid */
      id: string;
      recordType: string;
      key: string;
      label: string;
      type: components['schemas']['FieldType'];
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
      type?: null | components['schemas']['FieldType'];
      options?: null | string[];
      required?: null | boolean;
    };
    FieldRequest: {
      recordType: string;
      key: string;
      label?: null | string;
      type?: components['schemas']['FieldType'];
      options?: null | string[];
      /** @default false */
      required: boolean;
    };
    /** @enum {unknown} */
    FieldType:
      'text' | 'longText' | 'number' | 'integer' | 'date' | 'boolean' | 'select' | 'multiSelect' | 'url' | 'email';
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
      items: components['schemas']['ApiKey'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    ListAnswerOfAudit: {
      items: components['schemas']['Audit'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    ListAnswerOfField: {
      items: components['schemas']['Field'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    ListAnswerOfInvitation: {
      items: components['schemas']['Invitation'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    ListAnswerOfRole: {
      items: components['schemas']['Role'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    ListAnswerOfTeam: {
      items: components['schemas']['Team'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    ListAnswerOfUser: {
      items: components['schemas']['User'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    ListAnswerOfView: {
      items: components['schemas']['View'][];
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
      workspace: components['schemas']['Workspace'];
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
    OneTimeLink: {
      /** Format: uuid */
      id: string;
      link: string;
      /** Format: date-time */
      expiresAt: string;
    };
    OpenInterval: {
      day: components['schemas']['DayOfWeek'];
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
      definition: components['schemas']['JsonElement'];
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
      entry: components['schemas']['WhyStep'];
      chain: components['schemas']['WhyStep'][];
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
      actor: components['schemas']['Actor'];
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
      businessHours: components['schemas']['BusinessHours'];
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
      businessHours?: null | components['schemas']['BusinessHours'];
    };
    LeadsActor: {
      kind: string;
      /** Format: uuid */
      id: null | string;
      name: null | string;
    };
    AssignRequest: {
      /** Format: uuid */
      userId: null | string;
      /** Format: uuid */
      teamId: null | string;
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
      mapping: null | components['schemas']['ColumnMapping'];
    };
    ConvertedTo: {
      /** Format: uuid */
      contactId: null | string;
      /** Format: uuid */
      companyId: null | string;
      /** Format: uuid */
      dealId: null | string;
    };
    CustomValues: {
      [key: string]: unknown;
    };
    DisqualifyReasonList: {
      items: components['schemas']['DisqualifyReasonResponse'][];
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
      tag?: components['schemas']['StringSegment'];
      isWeak?: boolean;
    };
    FileContentResult: {
      /** Format: byte */
      fileContents?: string;
      contentType?: null | string;
      fileDownloadName?: null | string;
      /** Format: date-time */
      lastModified?: null | string;
      entityTag?: null | components['schemas']['EntityTagHeaderValue'];
      enableRangeProcessing?: boolean;
    };
    HistoryEntry: {
      /** Format: uuid */
      id: string;
      /** Format: int64 */
      seq: number;
      /** Format: date-time */
      at: string;
      actor: components['schemas']['LeadsActor'];
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
      items: components['schemas']['HistoryEntry'][];
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
      items: components['schemas']['ImportView'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
    };
    ImportPreview: {
      format: string;
      delimiter: string;
      encoding: string;
      header: string[];
      columns: components['schemas']['ColumnPreview'][];
      mapping: components['schemas']['ImportMapping'];
      rows: components['schemas']['RowPreview'][];
      problems: components['schemas']['PreviewProblem'][];
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
      createdBy: components['schemas']['LeadsActor'];
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
      errors: components['schemas']['JobError'][];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: null | string;
    };
    JsonObject: {
      [key: string]: unknown;
    };
    KeptPage: {
      items: components['schemas']['KeptView'][];
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
    /** @enum {unknown} */
    LeadQualification: 'none' | 'mql' | 'sql';
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
      status: components['schemas']['LeadStatus'];
      qualification: components['schemas']['LeadQualification'];
      /** Format: uuid */
      disqualifyReasonId: null | string;
      /** Format: int32 */
      score: number;
      grade: null | string;
      /** Format: uuid */
      ownerId: null | string;
      /** Format: uuid */
      teamId: null | string;
      convertedTo: null | components['schemas']['ConvertedTo'];
      /** Format: date-time */
      convertedAt: null | string;
      tags: string[];
      custom: components['schemas']['CustomValues'];
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
    LeadStatus: 'new' | 'working' | 'nurturing' | 'converted' | 'disqualified';
    ListAnswerOfLeadResponse: {
      items: components['schemas']['LeadResponse'][];
      nextCursor: null | string;
      /** Format: int64 */
      total: number;
      totalIsEstimate: null | boolean;
    };
    PreviewProblem: {
      /** Format: int64 */
      line: number | null;
      column: null | string;
      message: string;
    };
    ProblemDetails: {
      type?: null | string;
      title?: null | string;
      /** Format: int32 */
      status?: number | null;
      detail?: null | string;
      instance?: null | string;
    };
    QualifyRequest: {
      qualification: components['schemas']['LeadQualification'];
    };
    RowPreview: {
      /** Format: int64 */
      line: number;
      record: null | components['schemas']['JsonObject'];
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
    LeadConversionMeasures: {
      /** Format: int64 */
      leads: number;
      /** Format: int64 */
      converted: number;
      /** Format: int64 */
      disqualified: number;
      /** Format: int64 */
      won: number;
      /** Format: double */
      wonRate: number | null;
      /** Format: double */
      lostRate: number | null;
      /** Format: double */
      medianDaysToWin: number | null;
    };
    LeadConversionRow: {
      key: null | string;
      label: null | string;
      /** Format: int64 */
      leads: number;
      /** Format: int64 */
      converted: number;
      /** Format: int64 */
      disqualified: number;
      /** Format: int64 */
      won: number;
      /** Format: double */
      wonRate: number | null;
      /** Format: double */
      lostRate: number | null;
      /** Format: double */
      medianDaysToWin: number | null;
      records: string;
    };
    ReportResponseOfLeadConversionRowAndLeadConversionMeasures: {
      /** Format: date-time */
      asOf: string;
      definition: string;
      currency: string;
      rows: components['schemas']['LeadConversionRow'][];
      total: null | components['schemas']['LeadConversionMeasures'];
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
          'application/json': components['schemas']['ListAnswerOfApiKey'];
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
        'application/json': components['schemas']['ApiKeyRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewApiKey'];
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
          'application/json': components['schemas']['ListAnswerOfAudit'];
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
          'application/json': components['schemas']['InvitationPreview'];
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
        'application/json': components['schemas']['AcceptInvitationRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
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
        'application/json': components['schemas']['LoginRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
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
          'application/json': components['schemas']['PasswordResetPreview'];
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
        'application/json': components['schemas']['ResetPasswordRequest'];
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
        'application/json': components['schemas']['SignUpRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
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
          'application/json': components['schemas']['ListAnswerOfField'];
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
        'application/json': components['schemas']['FieldRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Field'];
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
          'application/json': components['schemas']['Field'];
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
        'application/json': components['schemas']['FieldPatch'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Field'];
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
          'application/json': components['schemas']['Why'];
        };
      };
    };
  };
  listLeads: {
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
          'application/json': components['schemas']['ListAnswerOfLeadResponse'];
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
        'application/json': components['schemas']['JsonElement'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadResponse'];
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
          'application/json': components['schemas']['DisqualifyReasonList'];
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
        'application/json': components['schemas']['JsonElement'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisqualifyReasonResponse'];
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
        'application/merge-patch+json': components['schemas']['JsonElement'];
        'application/json': components['schemas']['JsonElement'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisqualifyReasonResponse'];
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
          'text/csv': components['schemas']['FileContentResult'];
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': components['schemas']['FileContentResult'];
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
          'application/json': components['schemas']['LeadResponse'];
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
        'application/merge-patch+json': components['schemas']['JsonElement'];
        'application/json': components['schemas']['JsonElement'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadResponse'];
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
        'application/json': components['schemas']['AssignRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadResponse'];
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
        'application/json': components['schemas']['DisqualifyRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadResponse'];
        };
      };
    };
  };
  'leads-history': {
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
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      /** @description Not Found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDetails'];
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
          'application/json': components['schemas']['LeadResponse'];
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
        'application/json': components['schemas']['QualifyRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeadResponse'];
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
          'application/json': components['schemas']['LeadResponse'];
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
          'application/json': components['schemas']['LeadResponse'];
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
          'application/json': components['schemas']['Me'];
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
        'application/json': components['schemas']['MePatch'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
    };
  };
  leadConversion: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        groupBy?: string;
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
          'application/json': components['schemas']['ReportResponseOfLeadConversionRowAndLeadConversionMeasures'];
        };
      };
    };
  };
  exportLeadConversion: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        groupBy?: string;
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
          'application/json': components['schemas']['ListAnswerOfRole'];
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
          'application/json': components['schemas']['ListAnswerOfTeam'];
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
        'application/json': components['schemas']['TeamRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Team'];
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
          'application/json': components['schemas']['Team'];
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
        'application/json': components['schemas']['TeamRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Team'];
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
          'application/json': components['schemas']['ListAnswerOfUser'];
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
          'application/json': components['schemas']['ListAnswerOfInvitation'];
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
        'application/json': components['schemas']['InvitationRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimeLink'];
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
          'application/json': components['schemas']['User'];
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
        'application/json': components['schemas']['UserPatch'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
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
          'application/json': components['schemas']['OneTimeLink'];
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
          'application/json': components['schemas']['ListAnswerOfView'];
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
        'application/json': components['schemas']['ViewRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['View'];
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
          'application/json': components['schemas']['View'];
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
        'application/json': components['schemas']['ViewRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['View'];
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
          'application/json': components['schemas']['Workspace'];
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
        'application/json': components['schemas']['WorkspacePatch'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Workspace'];
        };
      };
    };
  };
}
