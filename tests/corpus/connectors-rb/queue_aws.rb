{
  title: 'Cloud queue and storage (signed)',

  connection: {
    fields: [
      { name: 'aws_api_key', label: 'Access key ID', optional: false },
      { name: 'aws_secret_key', label: 'Secret access key', optional: false, control_type: 'password' },
      { name: 'aws_region', label: 'Region', optional: false, hint: 'Such as <b>us-east-1</b>' },
      { name: 'aws_assume_role', label: 'IAM role ARN', optional: true }
    ],
    authorization: { type: 'custom_auth', apply: ->(_connection) {} }
  },

  test: ->(connection) { call('sqs', connection, 'ListQueues', 'MaxResults' => 1) },

  methods: {
    send_signed: lambda do |connection, options|
      signature = aws.generate_signature(
        connection: connection,
        region: connection['aws_region'],
        service: options[:service],
        host: options[:host] || "#{options[:service]}.#{connection['aws_region']}.amazonaws.com",
        path: options[:path] || '/',
        method: options[:method] || 'GET',
        params: options[:params] || {},
        headers: options[:headers] || {},
        payload: options[:payload] || ''
      )
      url = signature[:url]
      headers = signature[:headers]
      request = case options[:method]
                when 'POST' then post(url).request_body(options[:payload])
                when 'PUT' then put(url).request_body(options[:payload])
                when 'DELETE' then delete(url)
                else get(url)
                end
      request.headers(headers).after_error_response(/.*/) do |code, body, _headers, message|
        reason = body.to_s.start_with?('<') ? body.from_xml.dig('ErrorResponse', 0, 'Error', 0, 'Message', 0, 'content!') : body
        error("#{code}: #{reason || message}")
      end
    end,

    sqs: lambda do |connection, action, params|
      payload = params.merge('Action' => action, 'Version' => '2012-11-05').to_param
      call('send_signed', connection, service: 'sqs', method: 'POST', payload: payload,
                                      headers: { 'Content-Type' => 'application/x-www-form-urlencoded' }).
        response_format_xml(strip_response_namespaces: true)
    end,

    flatten_xml: lambda do |node|
      next node.map { |item| call('flatten_xml', item) } if node.is_a?(Array) && node.size > 1
      next call('flatten_xml', node.first) if node.is_a?(Array)
      next node unless node.is_a?(Hash)

      children = node.reject { |key, _| key.start_with?('@') || key == 'content!' }
      next node['content!'] if children.blank?

      children.map { |key, value| [key.underscore, call('flatten_xml', value)] }.to_h
    end
  },

  actions: {
    send_message: {
      input_fields: -> { [{ name: 'queue_url', optional: false }, { name: 'body', optional: false }, { name: 'delay', type: 'integer', convert_input: 'integer_conversion' }, { name: 'attributes', type: 'object' }] },
      execute: lambda do |connection, input|
        params = { 'MessageBody' => input['body'], 'QueueUrl' => input['queue_url'], 'DelaySeconds' => input['delay'] }.compact
        (input['attributes'] || {}).each.with_index(1) do |(name, value), index|
          params["MessageAttribute.#{index}.Name"] = name
          params["MessageAttribute.#{index}.Value.StringValue"] = value
          params["MessageAttribute.#{index}.Value.DataType"] = value.is_a?(Numeric) ? 'Number' : 'String'
        end
        response = call('sqs', connection, 'SendMessage', params)
        result = call('flatten_xml', response.dig('SendMessageResponse', 0, 'SendMessageResult', 0))
        expected = input['body'].md5_hexdigest
        result.merge('md5_matches' => result['md5_of_message_body'] == expected)
      end
    },

    invoke_function: {
      input_fields: -> { [{ name: 'name', optional: false }, { name: 'payload', type: 'object' }, { name: 'qualifier' }] },
      execute: lambda do |connection, input|
        call('send_signed', connection,
             service: 'lambda', method: 'POST',
             path: "/2015-03-31/functions/#{input['name'].encode_url}/invocations",
             params: { Qualifier: input['qualifier'] }.compact,
             payload: (input['payload'] || {}).to_json,
             headers: { 'X-Amz-Invocation-Type' => 'RequestResponse' }).
          after_response { |code, body, headers| { status: code, result: body, error: headers['x_amz_function_error'] } }
      end
    },

    upload_object: {
      input_fields: -> { [{ name: 'bucket' }, { name: 'key' }, { name: 'content' }, { name: 'type' }] },
      execute: lambda do |connection, input|
        path = '/' + input['key'].split('/').map(&:encode_url).join('/')
        call('send_signed', connection,
             service: 's3', method: 'PUT', host: "#{input['bucket']}.s3.#{connection['aws_region']}.amazonaws.com", path: path,
             payload: input['content'], headers: { 'Content-Type' => input['type'], 'x-amz-meta-source' => '  two   spaces ' }.compact).
          response_format_raw.
          after_response { |_code, _body, headers| { etag: headers['etag']&.gsub('"', ''), version: headers['x_amz_version_id'] } }
      end
    },

    list_objects: {
      execute: lambda do |connection, input|
        keys = []
        token = nil
        loop do
          page = call('send_signed', connection,
                      service: 's3', host: "#{input['bucket']}.s3.#{connection['aws_region']}.amazonaws.com",
                      params: { 'list-type' => 2, 'prefix' => input['prefix'], 'continuation-token' => token }.compact).
                 response_format_xml['ListBucketResult'].first
          keys.concat((page['Contents'] || []).map { |item| item.dig('Key', 0, 'content!') })
          token = page.dig('NextContinuationToken', 0, 'content!')
          break if token.blank?
        end
        { keys: keys }
      end
    },

    metrics: {
      execute: lambda do |connection, input|
        call('send_signed', connection, service: 'monitoring', params: { 'Action' => 'ListMetrics', 'Namespace' => input['namespace'], 'Dimensions.member.1.Name' => 'a b' })
      end
    },

    presigned: {
      execute: lambda do |connection, input|
        date = now.utc.strftime('%Y%m%dT%H%M%SZ')
        scope = [date[0..7], connection['aws_region'], 's3', 'aws4_request'].join('/')
        host = "#{input['bucket']}.s3.amazonaws.com"
        query = {
          'X-Amz-Algorithm' => 'AWS4-HMAC-SHA256', 'X-Amz-Credential' => "#{connection['aws_api_key']}/#{scope}",
          'X-Amz-Date' => date, 'X-Amz-Expires' => 600, 'X-Amz-SignedHeaders' => 'host'
        }.to_param
        canonical = ['GET', "/#{input['key'].encode_url}", query, "host:#{host}\n", 'host', 'UNSIGNED-PAYLOAD'].join("\n")
        to_sign = ['AWS4-HMAC-SHA256', date, scope, canonical.encode_sha256.encode_hex].join("\n")
        key = scope.split('/').inject("AWS4#{connection['aws_secret_key']}") { |memo, part| part.hmac_sha256(memo) }
        { url: "https://#{host}/#{input['key'].encode_url}?#{query}&X-Amz-Signature=#{to_sign.hmac_sha256(key).encode_hex}" }
      end
    }
  },

  triggers: {
    new_message: {
      poll: lambda do |connection, input, closure|
        response = call('sqs', connection, 'ReceiveMessage', 'QueueUrl' => input['queue_url'], 'MaxNumberOfMessages' => 2)
        messages = response.dig('ReceiveMessageResponse', 0, 'ReceiveMessageResult', 0, 'Message') || []
        events = messages.map { |message| call('flatten_xml', message) }
        events.each { |event| event['body'] = parse_json(event['body']) rescue event['body'] }
        { events: events, next_poll: (closure || 0) + events.size, can_poll_more: false }
      end,
      dedup: ->(message) { message['message_id'] }
    }
  }
}
