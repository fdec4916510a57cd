/** Every address of the desk, in one place; the CRM's are those of the CRM. */
export const paths = {
  desk: '/support',
  tickets: '/support/tickets',
  ticket: (id: string) => `/support/tickets/${id}`,
  crm: '/',
  signIn: '/sign-in',
};
