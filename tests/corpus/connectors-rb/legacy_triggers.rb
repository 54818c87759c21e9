{
  title: 'Legacy polls',
  connection: { fields: [{ name: 'token' }], authorization: { type: 'api_key', credentials: ->(connection) { params(token: connection['token']) } } },
  triggers: {
    new_entry: {
      type: :paging_desc,
      input_fields: ->() { [{ name: 'form', type: :string, optional: false }] },
      poll: lambda do |connection, input, last_id|
        entries = get("https://legacy.example/forms/#{input['form']}/entries").params(pageSize: 2, sort: 'DateCreated', before: last_id)['items']
        { events: entries, next_page: (entries.last['id'] if entries.size >= 2 && last_id.blank?) }
      end,
      document_id: lambda { |entry| entry['id'].to_s + entry['t'].to_s },
      sort_by: lambda { |entry| entry['t'] },
      output_fields: ->(object_definitions) { object_definitions['entry'] }
    }
  },
  object_definitions: { entry: { fields: ->() { [{ name: 'id', type: :integer }, { name: 't', type: :datetime }] } } }
}
