{
  title: 'ACME',
  connection: { fields: [{ name: 'host' }], authorization: { type: 'custom_auth' } },
  actions: { do_it: { execute: lambda { |_connection, input| { got: input['x'] } } } }
}
