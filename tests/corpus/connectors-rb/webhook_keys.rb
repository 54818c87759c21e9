{
  title: 'Static hooks',
  connection: { fields: [{ name: 'team' }], authorization: { type: 'none' } },
  webhook_keys: ->(params, headers, payload) { payload['team'] || params['team'] || headers['X-Team'] },
  triggers: {
    message: {
      webhook_key: ->(connection, input) { connection['team'] },
      webhook_notification: lambda do |input, payload, eis, eos, headers|
        next if payload['type'] == 'ping'
        { text: payload.dig('event', 'text'), from: payload['event']['from']&.downcase, raw: payload.to_json.length, at: Time.at(payload['event']['ts'].to_i).utc, h: headers['content-type'] }
      end,
      dedup: ->(message) { Digest rescue message['text'] },
      output_fields: ->(_) { [{ name: 'text' }, { name: 'at', type: 'timestamp' }] }
    }
  }
}
