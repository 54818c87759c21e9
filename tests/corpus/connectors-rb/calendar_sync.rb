{
  :title => 'Calendar Sync',
  :connection => {
    :fields => [{ :name => 'client_id' }, { :name => 'client_secret', :control_type => 'password' }, { :name => 'domain', :optional => true }],
    :authorization => {
      :type => 'oauth2',
      :authorization_url => lambda { |connection| 'https://accounts.calsync.example/o/auth?' + { 'access_type' => 'offline', 'prompt' => 'consent', 'scope' => %w(calendar events).map { |s| "https://scopes.example/#{s}" }.join(' '), 'response_type' => 'code', 'hd' => connection['domain'] }.compact.to_query },
      :token_url => lambda { 'https://accounts.calsync.example/o/token' },
      :client_id => lambda { |c| c['client_id'] },
      :client_secret => lambda { |c| c['client_secret'] },
      :refresh_on => [/Invalid Credentials/, 401],
      :credentials => lambda { |connection, access_token| headers('Authorization' => 'Bearer ' + access_token) }
    },
    :base_uri => lambda { |_| 'https://www.calsync.example/calendar/v3/' }
  },

  :test => lambda { |connection| get('users/me/calendarList').params(:maxResults => 1) },

  :methods => {
    :event => lambda { |e|
      start = e['start'] || {}
      finish = e['end'] || {}
      all_day = start['date'].present?
      from = (start['dateTime'] || start['date'])
      to = (finish['dateTime'] || finish['date'])
      minutes = from && to ? ((to.to_time - from.to_time) / 60).to_i : 0
      {
        'id' => e['id'], 'title' => e['summary'] || '(no title)', 'all_day' => all_day, 'from' => from, 'to' => to, 'minutes' => minutes,
        'length' => minutes >= 60 ? "#{minutes / 60}h#{'%02d' % (minutes % 60)}" : "#{minutes}m",
        'attendees' => (e['attendees'] || []).reject { |a| a['self'] }.map { |a| "#{a['displayName'] || a['email'].split('@')[0].tr('.', ' ').split.map(&:capitalize).join(' ')} (#{a['responseStatus'] || '?'})" },
        'organizer?' => (e['attendees'] || []).any? { |a| a['organizer'] && a['self'] },
        'link' => e['hangoutLink'] || e['description'].to_s[%r{https?://\S+}],
        'recurs' => e.key?('recurrence') ? e['recurrence'].find { |r| r.starts_with?('RRULE') }.to_s[/FREQ=(\w+)/, 1].to_s.downcase.presence : nil
      }.reject { |k, v| v.nil? }
    },
    :free => lambda { |busy, from, to|
      cursor = from.to_time
      gaps = []
      busy.sort_by { |b| b['start'] }.each { |b|
        s = b['start'].to_time
        gaps.push([cursor, s]) if s > cursor
        cursor = [cursor, b['end'].to_time].max
      }
      gaps << [cursor, to.to_time] if cursor < to.to_time
      gaps.map { |a, b| "#{a.utc.strftime('%H:%M')}-#{b.utc.strftime('%H:%M')}" }
    }
  },

  :object_definitions => {
    :event => { :fields => lambda { |_connection| [{ :name => 'id' }, { :name => 'title' }, { :name => 'all_day', :type => 'boolean' }, { :name => 'from', :type => 'timestamp' }, { :name => 'minutes', :type => 'integer' }] } }
  },

  :actions => {
    :list_events => {
      :input_fields => lambda { |od| [{ :name => 'calendar', :pick_list => 'calendars', :control_type => 'select' }, { :name => 'from', :type => 'date_time' }, { :name => 'to', :type => 'date_time' }] },
      :execute => lambda { |connection, input|
        result = { :events => [], :pages => 0 }
        token = nil
        while result[:pages] == 0 || token
          page = get("calendars/#{(input['calendar'] || 'primary').encode_url}/events")
                 .params({ :timeMin => input['from'], :timeMax => input['to'], :singleEvents => true, :orderBy => 'startTime', :pageToken => token }.reject { |_, v| v.nil? })
          result[:events] += (page['items'] || []).map { |e| call(:event, e) }
          token = page['nextPageToken']
          result[:pages] += 1
        end
        result
      },
      :output_fields => lambda { |od| [{ :name => 'events', :type => 'array', :of => 'object', :properties => od['event'] }, { :name => 'pages', :type => 'integer' }] }
    },
    :find_free => {
      :execute => lambda { |connection, input|
        busy = post('freeBusy', { :timeMin => input['from'], :timeMax => input['to'], :items => input['calendars'].map { |c| { :id => c } } })['calendars']
        busy.map { |id, data| { :id => id, :free => call(:free, data['busy'], input['from'], input['to']) } }.then { |list| { :calendars => list, :count => list.size } }
      }
    },
    :create_event => {
      :input_fields => lambda { [{ :name => 'title', :optional => false }, { :name => 'start', :type => 'date_time', :optional => false }, { :name => 'hours', :type => 'number', :render_input => 'float_conversion' }, { :name => 'day', :type => 'date' }] },
      :execute => lambda { |connection, input|
        start = input['start']
        body = { :summary => input['title'], :start => { :dateTime => start.iso8601, :timeZone => 'UTC' }, :end => { :dateTime => (start + (input['hours'] || 1).hours).iso8601 }, :day => input['day'] }
        post('calendars/primary/events').params(:sendUpdates => 'all').payload(body).slice('path', 'body')
      }
    }
  },

  :triggers => {
    :event_started => {
      :input_fields => lambda { [{ :name => 'minutes', :type => 'integer', :default => 10, :render_input => 'integer_conversion' }] },
      :poll => lambda { |connection, input, closure|
        from = closure || now.utc.iso8601
        to = from.to_time + (input['minutes'] || 10).minutes
        items = get('calendars/primary/events', :timeMin => from, :timeMax => to.utc.iso8601)['items'] || []
        { :events => items.map { |e| call(:event, e) }, :next_poll => to.utc.iso8601, :can_poll_more => false }
      },
      :dedup => lambda { |e| "#{e['id']}_#{e['from']}" },
      :output_fields => lambda { |od| od['event'] }
    }
  },

  :pick_lists => {
    :calendars => lambda { |connection| get('users/me/calendarList')['items'].map { |c| [c['summary'] || c['id'].to_s, c['id']] } }
  }
}
