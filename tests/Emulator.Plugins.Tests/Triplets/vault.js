const secured = (connection, request) => request
  .tls_client_cert({ certificate: connection.certificate, key: connection.key })
  .tls_server_certs({ certificates: [connection.root] });

export default {
  title: 'Vault',
  connection: {
    fields: [
      { name: 'user', optional: false },
      { name: 'password', optional: false, control_type: 'password' },
    ],
    base_uri: () => 'https://vault.example/',
    authorization: { type: 'custom_auth', apply() {} },
  },
  streams: {
    pages: (input, from, to, size) => {
      const all = workato.bytes(input.text);
      return [all.slice(from, to + 1), to + 1 >= all.length];
    },
  },
  actions: {
    open_box: {
      execute: (connection, input) => get(`boxes/${input.id}`, { full: true })
        .user(connection.user).password(connection.password).digest_auth(),
    },
    write_list: {
      execute: async (connection, input) => {
        const rows = workato.csv.parse(input.text, { headers: true, col_sep: ';' });
        const text = workato.csv.generate({ headers: ['name', 'count'] }, rows.map((row) => [row.name, Number(row.count) + 1]));
        return { rows: rows.length, stored: await post('lists').request_body(text).headers({ 'Content-Type': 'text/csv' }) };
      },
    },
    give_file: { execute: (connection, input) => ({ file: workato.stream.out('pages', { text: input.text }) }) },
    read_file: {
      execute: async (connection, input) => {
        const frames = [];
        for await (const [chunk, from, to, eof, next] of workato.stream.in(input.file, { from: input.from ?? 0, frame_size: 4 })) {
          frames.push({ text: workato.text(chunk), from, to, eof, next });
        }
        return { frames };
      },
    },
    shake_hands: { execute: (connection, input) => secured(connection, get(input.url)) },
  },
};
