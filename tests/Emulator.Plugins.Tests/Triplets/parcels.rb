{
  title: 'Parcels',

  connection: {
    fields: [
      { name: 'api_key', optional: false, control_type: 'password' },
      { name: 'depot', hint: 'Two letters' }
    ],
    base_uri: ->(_connection) { 'https://parcels.example/api/' },
    authorization: {
      type: 'api_key',
      apply: lambda do |connection|
        headers('X-Api-Key' => connection['api_key'])
        params(depot: connection['depot'])
      end
    }
  },

  actions: {
    register_parcel: {
      input_fields: lambda do
        [
          { name: 'weight', type: 'number', optional: false, convert_input: 'float_conversion' },
          { name: 'address', type: 'object', properties: [{ name: 'street' }, { name: 'city', optional: false }] },
          { name: 'tags', type: 'array', of: 'string' }
        ]
      end,
      execute: ->(_connection, input) { post('parcels', input).request_format_www_form_urlencoded },
      retry_on_response: [429, /busy/],
      retry_on_request: %w[GET POST],
      max_retries: 2
    },

    attach_label: {
      execute: lambda do |_connection, input|
        post('labels').
          payload(parcel: input['parcel'], label: [input['text'], 'text/plain', 'label.txt']).
          request_format_multipart_form
      end
    },

    download_label: {
      execute: ->(_connection, input) { { content: get("labels/#{input['id']}").response_format_raw } }
    },

    find_parcel: {
      execute: lambda do |_connection, input|
        get("parcels/#{input['id']}").
          after_response { |code, body, headers| { parcel: body, status: code, etag: headers['etag'] } }.
          after_error_response(404) { |_code, _body, _headers, _message| { parcel: nil } }
      end
    },

    delete_parcel: {
      execute: lambda do |_connection, input|
        delete("parcels/#{input['id']}").
          after_error_response(/.*/) { |_code, body, _headers, message| error("#{message}: #{body}") }
      end
    },

    route_parcel: {
      execute: lambda do |_connection, input|
        post('route', parcel: { '@id' => input['id'], 'via' => input['via'] }).
          format_xml('route', '@xmlns' => 'urn:parcels')
      end
    },

    ask_state: {
      execute: lambda do |_connection, input|
        answer = post('state', 's:Body' => [{ 'p:Ask' => [{ '@id' => input['id'], 'content!' => 'now' }] }]).
                 headers('SOAPAction' => 'urn:ask').
                 format_xml('s:Envelope',
                            { '@xmlns:s' => 'http://schemas.xmlsoap.org/soap/envelope/', '@xmlns:p' => 'urn:parcels' },
                            strip_response_namespaces: true).
                 after_error_response(500) do |_code, body, _headers, _message|
                   error(body.from_xml.dig('s:Envelope', 0, 's:Body', 0, 's:Fault', 0, 'faultstring', 0, 'content!'))
                 end
        answer.dig('Envelope', 0, 'Body', 0, 'State', 0)
      end
    }
  }
}
