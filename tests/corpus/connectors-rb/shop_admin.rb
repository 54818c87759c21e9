# frozen_string_literal: true

# Shop administration API, cursor paging through the Link header, OAuth 2 with refresh
{
  title: 'Shoply Admin',

  connection: {
    fields: [
      {
        name: 'shop',
        label: 'Shop name',
        control_type: 'subdomain',
        url: '.shoply.example',
        optional: false,
        hint: "If your shop is at <b>acme.shoply.example</b>, enter <b>acme</b>."
      },
      { name: 'client_id', optional: false },
      { name: 'client_secret', optional: false, control_type: 'password' },
      {
        name: 'api_version',
        control_type: 'select',
        optional: true,
        default: '2024-01',
        options: [%w[2024-01 2024-01], %w[2023-10 2023-10]]
      }
    ],

    authorization: {
      type: 'oauth2',

      authorization_url: lambda do |connection|
        scopes = %w[read_orders write_orders read_products read_customers]
        params = {
          client_id: connection['client_id'],
          scope: scopes.join(','),
          response_type: 'code'
        }.to_param
        "https://#{connection['shop']}.shoply.example/admin/oauth/authorize?#{params}"
      end,

      acquire: lambda do |connection, auth_code, redirect_uri|
        response = post("https://#{connection['shop']}.shoply.example/admin/oauth/token/exchange").
                     payload(client_id: connection['client_id'],
                             client_secret: connection['client_secret'],
                             code: auth_code,
                             redirect_uri: redirect_uri).
                     request_format_www_form_urlencoded
        [
          { access_token: response['access_token'], refresh_token: response['refresh_token'] },
          response.dig('associated_user', 'id'),
          { scope: response['scope'] }
        ]
      end,

      refresh: lambda do |connection, refresh_token|
        post("https://#{connection['shop']}.shoply.example/admin/oauth/token/refresh").
          payload(grant_type: 'refresh_token',
                  refresh_token: refresh_token,
                  client_id: connection['client_id'],
                  client_secret: connection['client_secret']).
          request_format_www_form_urlencoded
      end,

      refresh_on: [401, /invalid_token/],
      detect_on: [/"errors":\s*"\[API\] Invalid/],

      apply: lambda do |_connection, access_token|
        headers('X-Shoply-Access-Token': access_token, 'X-Request-Source' => 'integration')
      end
    },

    base_uri: lambda do |connection|
      "https://#{connection['shop']}.shoply.example/admin/api/#{connection['api_version'].presence || '2024-01'}/"
    end
  },

  test: ->(_connection) { get('shop.json')&.dig('shop', 'name') },

  methods: {
    next_page: lambda do |link|
      return nil if link.blank?

      part = link.to_s.split(',').find { |l| l.include?('rel="next"') }
      part && part[/page_info=([^&>]+)/, 1]
    end,

    money: lambda { |amount, currency = 'USD'|
      next nil if amount.nil?

      { 'amount' => format('%.2f', amount.to_f), 'currency' => currency }
    },

    flatten_order: lambda do |order|
      order ||= {}
      line_items = Array.wrap(order['line_items']).map do |li|
        li.slice('id', 'sku', 'quantity').merge(
          'price' => call('money', li['price'], order['currency'] || 'USD'),
          'total' => (li['quantity'].to_i * li['price'].to_f).round(2)
        )
      end
      order.except('line_items', 'admin_graphql_id')
           .merge('line_items' => line_items,
                  'subtotal' => line_items.sum { |l| l['total'] }.round(2),
                  'customer_name' => [order.dig('customer', 'first_name'),
                                      order.dig('customer', 'last_name')].compact.join(' ').presence)
           .compact
    end,

    sample_order: -> { { 'id' => 450789469, 'name' => '#1001', 'created_at' => '2024-01-10T11:00:00-05:00' } }
  },

  object_definitions: {
    order: {
      fields: lambda do |_connection, config_fields|
        base = [
          { name: 'id', type: 'integer', control_type: 'number', label: 'Order ID' },
          { name: 'name' },
          { name: 'email', control_type: 'email' },
          { name: 'created_at', type: 'date_time' },
          { name: 'updated_at', type: 'date_time' },
          { name: 'currency' },
          { name: 'total_price', type: 'number', parse_output: 'float_conversion' },
          { name: 'customer_name' },
          { name: 'subtotal', type: 'number' },
          {
            name: 'line_items', type: 'array', of: 'object',
            properties: [
              { name: 'id', type: 'integer' },
              { name: 'sku', label: 'SKU' },
              { name: 'quantity', type: 'integer', parse_output: 'integer_conversion' },
              { name: 'price', type: 'object', properties: [{ name: 'amount' }, { name: 'currency' }] },
              { name: 'total', type: 'number' }
            ]
          }
        ]
        base << { name: 'note_attributes', type: 'array', of: 'object', properties: [{ name: 'name' }, { name: 'value' }] } if config_fields['with_notes'].is_true?
        base
      end
    },

    order_input: {
      fields: lambda do
        [
          { name: 'email', control_type: 'email', optional: false },
          { name: 'tags', control_type: 'multiselect', delimiter: ',', pick_list: 'tags', hint: 'Pick some' },
          { name: 'send_receipt', type: 'boolean', control_type: 'checkbox', render_input: 'boolean_conversion',
            toggle_hint: 'Select from list',
            toggle_field: { name: 'send_receipt', type: 'string', control_type: 'text', optional: true, toggle_hint: 'Use custom value' } },
          { name: 'process_on', type: 'date', render_input: 'render_iso8601_date' },
          { name: 'line_items', type: 'array', of: 'object', properties: [
            { name: 'sku', optional: false },
            { name: 'quantity', type: 'integer', render_input: 'integer_conversion' },
            { name: 'price', type: 'number', render_input: 'float_conversion' }
          ] }
        ]
      end
    }
  },

  actions: {
    search_orders: {
      title: 'Search orders',
      subtitle: 'Search orders in Shoply',
      description: lambda do |input, pick_list_label|
        "Search <span class='provider'>#{pick_list_label['status'] || input['status'] || 'orders'}</span> in <span class='provider'>Shoply</span>"
      end,
      help: { body: 'Returns at most 500 orders.', learn_more_url: 'https://shoply.example/docs', learn_more_text: 'API docs' },

      config_fields: [
        { name: 'with_notes', type: 'boolean', control_type: 'checkbox', sticky: true, optional: true }
      ],

      input_fields: lambda do |_object_definitions|
        [
          { name: 'status', control_type: 'select', pick_list: 'order_statuses', optional: true },
          { name: 'created_after', type: 'date_time', label: 'Created after' },
          { name: 'limit', type: 'integer', render_input: 'integer_conversion', default: 50 }
        ]
      end,

      execute: lambda do |_connection, input|
        orders = []
        page_info = nil
        pages = 0
        loop do
          query = page_info ? { page_info: page_info } : {
            status: input['status'] || 'any',
            created_at_min: input['created_after']&.to_time&.utc&.iso8601,
            limit: input['limit'] || 50
          }.compact
          page_info = get('orders.json', query).
                        after_error_response(/.*/) do |_code, body, _header, message|
                          error("#{message}: #{body}")
                        end.
                        after_response do |_code, body, headers|
                          orders.concat(Array.wrap(body['orders']))
                          call('next_page', headers['link'])
                        end
          pages += 1
          page_info = page_info.presence
          break if page_info.blank? || pages >= 10
        end
        { orders: orders.map { |o| call('flatten_order', o) }, count: orders.size, pages: pages }
      end,

      output_fields: lambda do |object_definitions|
        [
          { name: 'orders', type: 'array', of: 'object', properties: object_definitions['order'] },
          { name: 'count', type: 'integer' },
          { name: 'pages', type: 'integer' }
        ]
      end,

      sample_output: ->(_connection, _input) { { orders: [call('sample_order')] } },
      summarize_output: ['orders'],
      retry_on_response: [429, 503],
      retry_on_request: ['GET'],
      max_retries: 2
    },

    create_order: {
      title: 'Create order',
      input_fields: ->(object_definitions) { object_definitions['order_input'].required('line_items') },
      execute: lambda do |_connection, input, _eis, _eos|
        payload = input.dup
        payload['tags'] = payload['tags'].split(',').map(&:strip).uniq.join(', ') if payload['tags'].present?
        payload['line_items'] = payload['line_items']&.map do |li|
          li.merge('price' => li['price'] && '%.2f' % li['price'])
            .reject { |_k, v| v.nil? }
        end
        response = post('orders.json', order: payload.compact)
                   .after_error_response([422]) { |code, body, _h, msg| error("#{code} #{msg} / #{parse_json(body)['errors'].map { |k, v| "#{k} #{v.join(' and ')}" }.join('; ')}") }
        call('flatten_order', response['order'])
      end,
      output_fields: ->(object_definitions) { object_definitions['order'].ignored('subtotal') },
      sample_output: lambda { |_connection| call('sample_order') }
    },

    update_tags: {
      input_fields: lambda do |object_definitions|
        [{ name: 'id', type: 'integer', optional: false }].concat(object_definitions['order_input'].only('tags').required('tags'))
      end,
      execute: lambda do |_connection, input|
        id = input.delete('id')
        put("orders/#{id}.json").payload(order: { id: id.to_i }.merge(tags: input['tags']))['order']
      end,
      output_fields: ->(_od) { [{ name: 'id', type: 'integer' }, { name: 'tags' }] }
    }
  },

  triggers: {
    new_updated_order: {
      title: 'New/updated order',
      type: 'paging_desc',

      input_fields: ->(_od) { [{ name: 'since', type: 'timestamp', label: 'From', optional: true, sticky: true }] },

      poll: lambda do |_connection, input, closure|
        closure ||= {}
        updated_since = (closure['updated_since'] || input['since'] || 1.hour.ago).to_time.utc.iso8601
        page = closure['page_info']
        params = if page.present?
                   { page_info: page, limit: 2 }
                 else
                   { updated_at_min: updated_since, order: 'updated_at asc', limit: 2 }
                 end
        next_page = nil
        orders = get('orders.json', params).after_response do |_code, body, headers|
          next_page = call('next_page', headers['link'])
          body['orders'] || []
        end
        orders = orders.map { |o| call('flatten_order', o) }
        closure = if next_page
                    { page_info: next_page, updated_since: updated_since }
                  else
                    { page_info: nil, updated_since: orders.last&.[]('updated_at') || updated_since }
                  end
        { events: orders, next_poll: closure, can_poll_more: next_page.present? }
      end,

      dedup: ->(order) { [order['id'], order['updated_at']].join('@') },
      output_fields: ->(object_definitions) { object_definitions['order'] },
      sample_output: -> { call('sample_order') }
    },

    order_webhook: {
      webhook_subscribe: lambda do |webhook_url, _connection, input, recipe_id|
        post('webhooks.json', webhook: { topic: input['topic'], address: webhook_url, format: 'json', fields: [], meta: recipe_id.present? })['webhook']
      end,
      webhook_unsubscribe: ->(webhook) { delete("webhooks/#{webhook['id']}.json") },
      webhook_notification: lambda do |input, payload, _eis, _eos, headers|
        next unless headers['X-Shoply-Topic'].blank? || headers['X-Shoply-Topic'] == input['topic']

        payload.merge('topic' => headers['X-Shoply-Topic'])
      end,
      input_fields: -> { [{ name: 'topic', control_type: 'select', pick_list: [['Order created', 'orders/create'], ['Order paid', 'orders/paid']], optional: false }] },
      dedup: ->(event) { "#{event['id']}-#{event['topic']}" },
      output_fields: ->(od) { od['order'].only('id', 'name', 'email') << { name: 'topic' } }
    }
  },

  pick_lists: {
    order_statuses: -> { %w[open closed cancelled any].map { |s| [s.titleize, s] } },
    tags: lambda do |_connection|
      get('tags.json')['tags']&.pluck('name', 'name') || []
    end
  }
}
