export default {
  title: 'Parcels',
  connection: {
    fields: [
      { name: 'api_key', optional: false, control_type: 'password' },
      { name: 'depot', hint: 'Two letters' },
    ],
    base_uri: () => 'https://parcels.example/api/',
    authorization: {
      type: 'api_key',
      apply(connection) {
        headers({ 'X-Api-Key': connection.api_key });
        params({ depot: connection.depot });
      },
    },
  },
  actions: {
    register_parcel: {
      input_fields: () => [
        { name: 'weight', type: 'number', optional: false, convert_input: 'float_conversion' },
        { name: 'address', type: 'object', properties: [{ name: 'street' }, { name: 'city', optional: false }] },
        { name: 'tags', type: 'array', of: 'string' },
      ],
      execute: (connection, input) => post('parcels', input).request_format_www_form_urlencoded(),
      retry_on_response: [429, /busy/],
      retry_on_request: ['GET', 'POST'],
      max_retries: 2,
    },
    attach_label: {
      execute: (connection, input) => post('labels')
        .payload({ parcel: input.parcel, label: [input.text, 'text/plain', 'label.txt'] })
        .request_format_multipart_form(),
    },
    download_label: {
      execute: async (connection, input) => ({ content: await get(`labels/${input.id}`).response_format_raw() }),
    },
    find_parcel: {
      execute: (connection, input) => get(`parcels/${input.id}`)
        .after_response((code, body, headers) => ({ parcel: body, status: code, etag: headers.etag }))
        .after_error_response(404, () => ({ parcel: null })),
    },
    delete_parcel: {
      execute: (connection, input) => del(`parcels/${input.id}`)
        .after_error_response(/.*/, (code, body, headers, message) => error(`${message}: ${body}`)),
    },
    route_parcel: {
      execute: (connection, input) => post('route', { parcel: { '@id': input.id, via: input.via } })
        .format_xml('route', { '@xmlns': 'urn:parcels' }),
    },
    ask_state: {
      execute: async (connection, input) => {
        const answer = await post('state', { 's:Body': [{ 'p:Ask': [{ '@id': input.id, 'content!': 'now' }] }] })
          .headers({ SOAPAction: 'urn:ask' })
          .format_xml('s:Envelope', { '@xmlns:s': 'http://schemas.xmlsoap.org/soap/envelope/', '@xmlns:p': 'urn:parcels', strip_response_namespaces: true })
          .after_error_response(500, (code, body) => error(workato.from_xml(body)['s:Envelope'][0]['s:Body'][0]['s:Fault'][0].faultstring[0]['content!']));
        return answer.Envelope[0].Body[0].State[0];
      },
    },
  },
};
