# Polls by time, in the ways that connectors write it.
{
  title: 'Windows',
  connection: { fields: [{ name: 'domain' }], authorization: { type: 'basic', apply: ->(c) { user(c['domain']); password(c['nothing']) } } },
  triggers: {
    changed: {
      description: "New <span class='provider'>thing</span>",
      input_fields: ->(_od) { [{ name: 'since', type: :timestamp }, { name: 'limit', type: :integer }] },
      poll: lambda do |connection, input, last_updated_since|
        limit = (input['limit'] || 2).to_i
        last_updated_since ||= (input['since'].presence || Time.now).to_time.utc.iso8601
        things = get("https://#{connection['domain']}/things").
                 params(updated_after: last_updated_since, limit: limit, order: 'asc')['items']
        next_updated_since = things.last['t'] unless things.blank?
        { events: things, next_poll: next_updated_since.presence || last_updated_since, can_poll_more: things.length > limit }
      end,
      dedup: lambda { |thing| thing['id'].to_s + '@' + (thing['t'] || '') },
      output_fields: ->(od) { od['thing'] }
    },
    formatted: {
      poll: lambda do |_connection, input, closure|
        from = closure&.[]('from') || (input['since'] || 1.hour.ago)
        to = now
        {
          events: [
            from.to_time.strftime('%Y-%m-%dT%H:%M:%SZ'), from.to_time.to_i, (from.to_time - 5.minutes).utc.strftime('%s'),
            to.beginning_of_hour.iso8601, today.to_s, (today - 1.day).strftime('%d/%m/%Y'), to.strftime('%a, %d %b %Y %I:%M %p %L %6N %z %Z'), 24.hours.ago.to_date,
            Time.now.utc.iso8601, to.to_date.beginning_of_month, 3.days.from_now.end_of_day
          ],
          next_poll: { 'from' => to }
        }
      end
    }
  },
  object_definitions: { thing: { fields: ->() { [{ name: 'id', type: 'integer' }, { name: 't', type: 'timestamp' }] } } }
}
