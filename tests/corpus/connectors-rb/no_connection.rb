{
  title: 'Nothing to connect',
  connection: { fields: [], authorization: { type: 'no_auth' } },
  test: -> { true },
  actions: {
    custom_action: {
      title: 'Custom action', subtitle: 'Any request', help: { body: 'b', learn_more_url: 'https://x.example', learn_more_text: 'more' },
      config_fields: [{ name: 'verb', control_type: 'select', pick_list: %w[get post put].map { |v| [v.upcase, v] }, default: 'get' }],
      input_fields: ->(_, _c, config) { config['verb'].blank? ? [] : [{ name: 'path', optional: false }, ({ name: 'body', type: 'object' } unless config['verb'] == 'get')].compact },
      execute: lambda do |_connection, input|
        verb = input['verb']
        error("#{verb} not supported") if %w[get post put].exclude?(verb)
        data = input['body'].presence || {}
        response = case verb
                   when 'get' then get("https://any.example#{input['path']}", data)
                   when 'post' then post("https://any.example#{input['path']}", data)
                   else put("https://any.example#{input['path']}", data)
                   end
        response.after_error_response(/.*/) { |_, body, _, message| error("#{message}: #{body}") }
      end
    }
  }
}
