# A customer database with basic authentication, in the older style: credentials, paging_desc, document_id, sort_by.
{
  title: 'Legacy CRM',

  connection: {
    fields: [
      { name: 'subdomain', control_type: 'subdomain', url: '.crm.example', optional: false },
      { name: "api_key", control_type: "password", optional: false, hint: "Profile > API" \
        " keys" }
    ],
    authorization: {
      type: 'basic_auth',
      credentials: lambda do |connection|
        user(connection['api_key'])
        password('X')
      end
    }
  },

  test: ->(connection) { get("https://#{connection['subdomain']}.crm.example/api/me") },

  object_definitions: {
    contact: {
      fields: lambda do
        [
          { name: 'id', type: :integer, control_type: :number },
          { name: 'name' },
          { name: 'tags', type: :array, of: :object, properties: [{ name: 'label' }] }
        ]
      end
    }
  },

  actions: {
    search_contacts: {
      description: 'Search <span class="provider">contacts</span>',
      input_fields: lambda do |object_definitions|
        object_definitions['contact'].only('id', 'name').required('name')
      end,
      execute: lambda do |connection, input|
        {
          contacts: get("https://#{connection['subdomain']}.crm.example/api/contacts.json", input).
            params(limit: 100, include: %w[tags owner])['items'] || []
        }
      end,
      output_fields: lambda do |object_definitions|
        [{ name: 'contacts', type: 'array', of: 'object', properties: object_definitions['contact'] }]
      end,
      sample_output: ->(connection) { get("https://#{connection['subdomain']}.crm.example/api/contacts.json?limit=1") }
    },

    create_contact: {
      input_fields: ->(object_definitions) { object_definitions['contact'].ignored('id') },
      execute: lambda do |connection, input|
        post("https://#{connection['subdomain']}.crm.example/api/contacts.json", contact: input.reject { |_k, v| v.blank? })
      end,
      output_fields: ->(object_definitions) { object_definitions['contact'] }
    },

    delete_contact: {
      execute: lambda do |connection, input|
        delete("https://#{connection['subdomain']}.crm.example/api/contacts/#{input['id']}.json").
          after_error_response(404) do |_code, body, _headers, message|
            error("#{message}: #{parse_json(body)['message']}")
          end
        { deleted: true }
      end
    },

    remove_missing: {
      execute: lambda do |connection, input|
        delete("https://#{connection['subdomain']}.crm.example/api/404/#{input['id']}").
          after_error_response(/.*/) do |code, body, headers, message|
            error("#{message} (#{code}): #{body} #{headers['x_total_count']}")
          end
      end
    }
  },

  triggers: {
    updated_contact: {
      type: :paging_desc,
      input_fields: -> { [{ name: 'since', type: :date_time, optional: false }] },
      poll: lambda do |connection, input, page|
        page ||= 1
        contacts = get("https://#{connection['subdomain']}.crm.example/api/contacts.json").
                   params(updated_since: (input['since'] || '2020-05-01T00:00:00Z').to_time.utc.iso8601, page: page)['items']
        {
          events: contacts,
          next_page: contacts.length >= 100 ? page + 1 : nil
        }
      end,
      document_id: ->(contact) { contact['id'] },
      sort_by: ->(contact) { contact['updated_at'] }
    }
  },

  pick_lists: {
    stages: -> { [%w[Lead lead], %w[Customer customer]] },
    owners: ->(connection) { get("https://#{connection['subdomain']}.crm.example/list").pluck('name', 'id') },
    fields_of: lambda do |_connection, kind:|
      { 'contact' => [%w[Name name]], 'deal' => [%w[Amount amount]] }[kind]
    end
  },

  methods: {
    flatten_tags: lambda do |input|
      input['tags']&.map { |tag| tag['label'] }&.smart_join(', ') || ''
    end,
    tree: lambda do |node|
      if node.is_a?(Array)
        node.map { |item| call('tree', item) }
      elsif node.is_a?(Hash)
        node.map { |key, value| { key => call('tree', value) } }.inject(:merge)
      else
        node.to_s.upcase
      end
    end
  }
}
