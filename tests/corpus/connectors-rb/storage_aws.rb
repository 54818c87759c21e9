{
  title: 'Object store (signed)',
  connection: {
    fields: [
      { name: 'aws_api_key', label: 'Access key ID', optional: false },
      { name: 'aws_secret_key', label: 'Secret access key', control_type: 'password', optional: false },
      { name: 'region', optional: false, control_type: 'select', pick_list: [['US East', 'us-east-1'], ['EU', 'eu-west-1']] },
      { name: 'bucket' }
    ],
    authorization: {
      type: 'custom_auth'
    }
  },

  test: lambda do |connection|
    signature = aws.generate_signature(connection: connection, service: 's3', region: connection['region'], path: '/')
    get(signature[:url]).headers(signature[:headers]).response_format_xml
  end,

  methods: {
    signed: lambda do |args|
      aws.generate_signature(
        connection: args['connection'],
        service: args['service'] || 's3',
        region: args['connection']['region'],
        host: args['host'],
        path: args['path'] || '/',
        method: args['method'] || 'GET',
        params: args['params'] || {},
        headers: args['headers'] || {},
        payload: args['payload'] || ''
      )
    end,

    # <Contents><Key>..</Key></Contents>  ->  flat hashes
    flat: lambda do |element|
      element.each_with_object({}) do |(key, values), memo|
        value = values.is_a?(Array) ? values.first : values
        memo[key.underscore] = if value.is_a?(Hash)
                                 value.key?('content!') ? value['content!'] : call('flat', value)
                               else
                                 value
                               end
      end
    end
  },

  actions: {
    list_objects: {
      input_fields: -> { [{ name: 'prefix' }, { name: 'max_keys', type: 'integer' }] },
      execute: lambda do |connection, input|
        host = "#{connection['bucket']}.s3.#{connection['region']}.amazonaws.com"
        signed = call('signed', {
          'connection' => connection,
          'host' => host,
          'params' => { 'list-type' => 2, 'prefix' => input['prefix'], 'max-keys' => input['max_keys'] }.compact
        })
        result = get(signed[:url]).headers(signed[:headers]).response_format_xml(strip_response_namespaces: true)
        bucket = result['ListBucketResult']&.first || {}
        {
          name: bucket.dig('Name', 0, 'content!'),
          truncated: bucket.dig('IsTruncated', 0, 'content!') == 'true',
          objects: (bucket['Contents'] || []).map { |c| call('flat', c) }.map { |o| o.merge('size' => o['size'].to_i, 'etag' => o['e_tag']&.delete('"')).except('e_tag') }
        }
      end,
      output_fields: -> { [{ name: 'name' }, { name: 'truncated', type: 'boolean' }, { name: 'objects', type: 'array', of: 'object', properties: [{ name: 'key' }, { name: 'size', type: 'integer' }, { name: 'last_modified', type: 'date_time' }] }] }
    },

    put_object: {
      input_fields: -> { [{ name: 'key', optional: false }, { name: 'content', optional: false }, { name: 'meta', type: 'object' }] },
      execute: lambda do |connection, input|
        meta = (input['meta'] || {}).map { |k, v| ["x-amz-meta-#{k.to_s.dasherize}", v.to_s] }.to_h
        signed = aws.generate_signature(connection: connection, service: 's3', region: connection['region'],
                                        host: "#{connection['bucket']}.s3.#{connection['region']}.amazonaws.com",
                                        path: "/#{input['key'].encode_url.gsub('%2F', '/')}", method: 'PUT',
                                        headers: meta.merge('Content-MD5' => [input['content'].md5_hexdigest].pack('H*').encode_base64),
                                        payload: input['content'])
        put(signed[:url]).headers(signed[:headers]).request_body(input['content']).response_format_raw.
          after_response { |code, _body, headers| { status: code, etag: headers[:etag].to_s.gsub('"', '') } }
      end
    },

    invoke_function: {
      execute: lambda do |connection, input|
        body = { name: input['name'], at: '2024-03-15' }.to_json
        signed = call('signed', { 'connection' => connection, 'service' => 'lambda', 'method' => 'POST', 'path' => "/2015-03-31/functions/#{input['function']}/invocations", 'payload' => body })
        post(signed[:url]).headers(signed['headers'] || signed[:headers]).request_body(body)
      end
    },

    presign_policy: {
      execute: lambda do |connection, input|
        date = input['date'].to_date.strftime('%Y%m%d')
        key = "AWS4#{connection['aws_secret_key']}"
        signing_key = [date, connection['region'], 's3', 'aws4_request'].inject(key) { |memo, part| part.hmac_sha256(memo) }
        policy = { expiration: '2024-12-01T12:00:00.000Z', conditions: [{ bucket: connection['bucket'] }, ['starts-with', '$key', 'user/']] }.to_json.encode_base64
        { policy: policy, signature: policy.hmac_sha256(signing_key).encode_hex, sha: 'abc'.encode_sha256.encode_hex }
      end
    }
  }
}
