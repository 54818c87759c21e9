export default {
  title: 'Reports',
  connection: {
    fields: [
      { name: 'user', optional: false },
      { name: 'password', optional: false, control_type: 'password' },
    ],
    base_uri: () => 'https://reports.example',
    authorization: {
      type: 'basic_auth',
      apply(connection) {
        user(connection.user);
        password(connection.password);
      },
    },
  },
  webhook_keys: (params, headers, payload) => params.team ?? payload.team,
  actions: {
    make_report: {
      input_fields: () => [{ name: 'name', optional: false }],
      async execute(connection, input, eis, eos, state) {
        if (!state.id) {
          const begun = await post('/reports', input);
          reinvoke_after({ seconds: 30, continue: { id: begun.id, rounds: 1 } });
        }
        const report = await get(`/reports/${state.id}`);
        if (report.state === 'running') {
          reinvoke_after({ seconds: 30, continue: { id: state.id, rounds: state.rounds + 1 } });
        }
        if (report.state === 'failed') error(`report ${state.id} failed: ${report.reason}`);
        return { id: state.id, state: report.state, rounds: state.rounds };
      },
      output_fields: () => [{ name: 'id' }, { name: 'state' }, { name: 'rounds', type: 'integer' }],
    },
  },
  triggers: {
    report_ready: {
      input_fields: () => [{ name: 'name' }],
      webhook_subscribe: (webhook_url, connection, input, recipe_id) => post('/hooks', {
        url: webhook_url, name: input.name, recipe: recipe_id,
      }),
      webhook_unsubscribe: (subscription) => del(`/hooks/${subscription.id}`),
      webhook_notification: (input, payload, eis, eos, headers, params, connection, subscription) =>
        (headers['X-Kind'] === 'ping' || !payload.report ? null : { ...payload.report, page: params.page, hook: subscription.id }),
      dedup: (report) => `${report.id}@${report.version}`,
    },
    team_report: {
      webhook_key: (connection, input) => input.team,
      webhook_notification: (input, payload) => payload.reports,
      dedup: (report) => report.id,
    },
  },
};
