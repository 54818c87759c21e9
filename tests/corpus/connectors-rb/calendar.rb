{
  title: 'Calendarium',
  connection: {
    fields: [{ name: 'api_token', control_type: 'password' }, { name: 'domain', control_type: 'url' }],
    authorization: { type: 'api_key', apply: ->(connection) { params(token: connection['api_token']) } }
  },
  test: ->(connection) { get("#{connection['domain']}/users/me") },
  methods: {
    times: lambda do |text|
      t = text.to_time
      [t.iso8601, t.utc.iso8601, t.to_i, t.to_f, t.strftime('%Y-%m-%dT%H:%M:%S%z'), t.strftime('%a %b %d %I:%M:%S %P %F %T %L %6N %Z'), t.strftime('%-d/%-m/%y %e %j %U %k:%l %p %A %B %s %% %C %u %w %h %D %R %r %c %x %X'), t.beginning_of_day.iso8601, t.end_of_day.iso8601, t.beginning_of_week.to_date.to_s, t.beginning_of_month.iso8601, t.end_of_month.to_date.iso8601, t.beginning_of_year.iso8601, t.beginning_of_hour.iso8601,
       (t + 1.day).iso8601, (t - 2.hours).iso8601, (t + 30.minutes).to_s, (t + 1.month).to_date.to_s, (t - 1.year).year, t.advance(days: 3, hours: -1).iso8601, t.change(hour: 0, min: 5).iso8601, t.in_time_zone('America/New_York').iso8601, t.in_time_zone('Asia/Tokyo').to_s, t.in_time_zone('Eastern Time (US & Canada)').strftime('%Z %z'), t.to_date.to_s, t.wday, t.yday, t.month, t.day, t.hour, t.min, t.sec, t.monday?, t.to_s, t.to_json, t.inspect, (t.to_date - '2020-01-01'.to_date).to_i, (t - '2020-01-01T00:00:00Z'.to_time).to_i, t > '2020-01-01'.to_time, [t, '2019-01-01'.to_time].min.year, t <=> t, (t.to_date + 3).to_s, (t.to_date >> 1).to_s, t.to_date.cwday, t.to_date.cweek, t.round.iso8601, t.usec, t.zone, t.utc?, t.dst?, t.next_day.iso8601, t.yesterday.to_date.to_s, t.tomorrow.day, t.midnight.iso8601, t.noon.hour]
    end,
    dates: lambda do |text|
      d = text.to_date
      [d.to_s, d.iso8601, d.strftime('%d/%m/%Y'), (d + 1.week).to_s, d.next_month.to_s, d.prev_day.to_s, d.beginning_of_week.to_s, d.end_of_month.to_s, d.to_time.iso8601, d.saturday?, d.leap?, d.year, d.mon, d.mday, (d..d + 2).map(&:day), (d...(d + 3)).to_a.length, d.in_time_zone.iso8601, d.to_time.to_i, d === d, d == text.to_date, d.beginning_of_quarter.to_s, d.ago(1.day).to_s, d.to_json, d.jd, d.at_beginning_of_month.to_s, d.days_ago(2).to_s, d.weeks_since(1).to_s, d.change(day: 1).to_s]
    end,
    parses: lambda do |_x|
      ['2020-03-04T05:06:07.891+02:00'.to_time.utc.iso8601(3), '2020-03-04 05:06'.to_time.to_s, 'March 4, 2020'.to_date.to_s, '4 Mar 2020 17:00 PST'.to_time.utc.to_s, '20200304'.to_date.to_s, '20200304T050607Z'.to_time.iso8601, '03/04/2020'.to_date(format: '%m/%d/%Y').to_s, '03/04/2020 01:02:03'.to_time(format: '%m/%d/%Y %H:%M:%S').iso8601, '1583298367'.to_i.to_s, Time.at(1583298367).utc.iso8601, Time.at(1583298367.5).utc.to_f, '12:30'.to_time.hour, '2020-02-30'.to_date.to_s]
    end,
    durations: lambda do |_x|
      [1.hour.to_i, 24.hours.to_i, 1.days.to_s, 90.minutes.inspect, (1.hour + 30.minutes).to_i, 2.weeks / 1.day, 1.month.to_i, 1.year.to_i, (3.days).in_hours, 1.5.hours.to_i, 1.day > 3.hours, 10.seconds == 10, -1.day.to_i, 5.minutes.ago.is_a?(Time), 2.days.since('2020-01-01'.to_time).to_s, 1.fortnight.to_i, 3.hours.to_json]
    end
  },
  actions: {
    free_slots: {
      input_fields: -> { [{ name: 'from', type: 'date_time', optional: false }, { name: 'to', type: 'timestamp' }, { name: 'day', type: 'date' }, { name: 'minutes', type: 'integer' }] },
      execute: lambda do |connection, input|
        from = input['from'].to_time
        finish = (input['to'] || from + 4.hours).to_time
        step = (input['minutes'] || 60).to_i.minutes
        slots = []
        cursor = from
        while cursor < finish
          slots << { start: cursor.utc.iso8601, end: (cursor + step).utc.iso8601, label: cursor.in_time_zone('UTC').strftime('%l:%M %p').strip }
          cursor += step
        end
        busy = get("#{connection['domain']}/busy", from: from.utc.iso8601, day: input['day'], at: from)['items']
        { slots: slots.reject { |s| busy.any? { |b| b['t'] == s[:start] } }, count: slots.count, day: input['day'] }
      end,
      output_fields: -> { [{ name: 'slots', type: 'array', of: 'object', properties: [{ name: 'start', type: 'date_time' }, { name: 'label' }] }, { name: 'count', type: 'integer' }, { name: 'day', type: 'date' }] }
    }
  },
  triggers: {
    event: {
      input_fields: -> { [{ name: 'since', type: 'timestamp' }] },
      poll: lambda do |connection, input, closure|
        since = (closure || input['since'] || '2020-05-05T05:05:05Z').to_time
        events = get("#{connection['domain']}/events").params(updated_min: since.utc.iso8601, order: 'asc', nonce: since.to_i)['items'].map { |e| e.merge('t' => e['t']&.to_time&.strftime('%Y-%m-%d')) }
        { events: events, next_poll: (since + 1.hour).utc.iso8601, can_poll_more: false }
      end,
      dedup: ->(e) { e['id'] }
    }
  }
}
