# Asks Ruby what the rarer methods of times, days, zones and durations give: `ruby corners.rb > corners.jsonl`.
require_relative '../../Support/asking'

ask(DATA.read.split("\n----\n").map(&:chomp))

__END__
Time.use_zone('Tokyo') { Time.zone.name }
----
Time.use_zone('UTC') { Time.zone.now.to_s }
----
Time.use_zone('Europe/Paris') { '2024-01-02 03:04'.in_time_zone.to_s }
----
Time.use_zone('Nope') { 1 }
----
Time.zone = 'UTC'; Time.zone.name
----
Time.zone = 'Asia/Tokyo'; Time.zone.now.iso8601
----
Time.zone = 'Nope'
----
Time.zone.name
----
Time.zone.to_s
----
Time.zone.utc_offset
----
Time.zone.tzinfo.name
----
Time.zone.now.zone
----
Time.zone.parse('2024-01-02 03:04:05').to_s
----
Time.zone.parse('2024-01-02T03:04:05Z').to_s
----
Time.zone.parse('nope')
----
Time.zone.parse('')
----
Time.zone.at(0).to_s
----
Time.zone.local(2024, 1, 2, 3).to_s
----
Time.zone.strptime('02/01/2024', '%d/%m/%Y').to_s
----
Time.zone.iso8601('2024-01-02T03:04:05').to_s
----
Time.zone.utc_to_local(Time.utc(2024,1,1)).to_s
----
Time.zone.local_to_utc(Time.utc(2024,1,1)).to_s
----
Time.zone.formatted_offset
----
Time.zone.dst? rescue $!.class
----
ActiveSupport::TimeZone['Eastern Time (US & Canada)'].name
----
ActiveSupport::TimeZone['America/New_York'].now.to_s
----
ActiveSupport::TimeZone['nope']
----
ActiveSupport::TimeZone['UTC'].parse('2024-01-02').to_s
----
ActiveSupport::TimeZone.new('Tokyo').utc_offset
----
ActiveSupport::TimeZone.all.size > 100
----
ActiveSupport::TimeZone.all.map(&:name).first(3)
----
ActiveSupport::TimeZone[-8].name
----
ActiveSupport::TimeZone.find_tzinfo('America/New_York').name
----
t = Time.now; t.utc; t.utc?
----
t = Time.new(2024,1,2,3,4,5,'+02:00'); t.utc; t.to_s
----
t = Time.new(2024,1,2,3,4,5,'+02:00'); t.getutc; t.to_s
----
t = Time.utc(2024,1,2); t.localtime('+05:00'); t.to_s
----
t = Time.new(2024,1,2,3,4,5,'+02:00'); t.gmtime; t.to_s
----
Time.strptime('2024-01-02 03:04:05 +0200', '%Y-%m-%d %H:%M:%S %z').to_s
----
Time.strptime('1700000000', '%s').utc.to_s
----
Time.strptime('02/Jan/2024', '%d/%b/%Y').to_s
----
Time.strptime('nope', '%Y')
----
Time.strptime('12:30 PM', '%I:%M %p').hour
----
Time.strptime('2024-01-02T03:04:05.678Z', '%Y-%m-%dT%H:%M:%S.%L%z').iso8601(3)
----
DateTime.parse('2024-01-02T03:04:05+02:00').to_s
----
DateTime.strptime('2024-01-02', '%Y-%m-%d').to_s
----
DateTime.new(2024,1,2,3,4,5).iso8601
----
DateTime.new(2024,1,2,3,4,5,'+2').to_time.to_s
----
DateTime.now.class
----
DateTime.iso8601('2024-01-02T03:04:05Z').to_s
----
DateTime.rfc3339('2024-01-02T03:04:05Z').to_s
----
DateTime.rfc2822('Tue, 2 Jan 2024 03:04:05 +0000').to_s
----
DateTime.httpdate('Tue, 02 Jan 2024 03:04:05 GMT').to_s
----
DateTime.parse('2024-01-02').to_i
----
DateTime.parse('2024-01-02').strftime('%Q')
----
DateTime.parse('2024-01-02 10:11').to_date
----
DateTime.parse('2024-01-02').utc.to_s
----
DateTime.parse('2024-01-02T01:02:03.456+05:00').utc.iso8601(3)
----
DateTime.parse('2024-01-02') + 1
----
DateTime.parse('2024-01-02') + Rational(1,24)
----
DateTime.parse('2024-01-02') >> 1
----
(DateTime.parse('2024-01-03') - DateTime.parse('2024-01-02')).to_i
----
(DateTime.parse('2024-01-03') - DateTime.parse('2024-01-02'))
----
DateTime.parse('nope')
----
DateTime.valid_date?(2024,2,30) rescue $!.class
----
DateTime.parse('2024-01-02T10:00:00').in_time_zone('Tokyo').to_s
----
DateTime.parse('2024-01-02T10:00:00').change(hour: 1).to_s
----
DateTime.parse('2024-01-02T10:00:00').beginning_of_day.to_s
----
DateTime.parse('2024-01-02T10:00:00').end_of_month.to_s
----
DateTime.parse('2024-01-02T10:00:00').advance(days: 1).to_s
----
DateTime.parse('2024-01-02T10:00:00').new_offset('+09:00').to_s
----
DateTime.parse('2024-01-02T10:00:00').offset
----
DateTime.parse('2024-01-02T10:00:00').zone
----
DateTime.parse('2024-01-02T10:00:00').jd
----
DateTime.parse('2024-01-02T10:00:00').to_f
----
DateTime.parse('2024-01-02T10:00:00').minute
----
DateTime.parse('2024-01-02T10:00:00').sec_fraction
----
DateTime.parse('2024-01-02T10:00:00').as_json
----
Date.parse('2 Jan 2024')
----
Date.parse('20240102')
----
Date.parse('2024-W01-1')
----
Date.parse('nope')
----
Date.parse('')
----
Date.parse(nil)
----
Date.strptime('02/01/2024', '%d/%m/%Y')
----
Date.strptime('x', '%d/%m/%Y')
----
Date.valid_date?(2024,2,30)
----
Date.valid_civil?(2024,2,29)
----
Date.leap?(2024)
----
Date.new(2024,2,30)
----
Date.new(2024,-1,-1)
----
Date.civil(2024,1,2)
----
Date.ordinal(2024,60)
----
Date.commercial(2024,1,1)
----
Date.jd(2460000)
----
Date.iso8601('2024-01-02')
----
Date.new(2024,1,2).to_time.to_s
----
Date.new(2024,1,2).to_datetime.to_s
----
Date.new(2024,1,2).httpdate
----
Date.new(2024,1,2).rfc2822
----
Date.new(2024,1,2).rfc3339
----
Date.new(2024,1,2).upto(Date.new(2024,1,4)).to_a
----
Date.new(2024,1,4).downto(Date.new(2024,1,2)).map(&:day)
----
Date.new(2024,1,2).step(Date.new(2024,1,10), 3).to_a
----
(Date.new(2024,1,1)..Date.new(2024,1,5)).step(2).to_a
----
(Date.new(2024,1,1)...Date.new(2024,1,5)).count
----
(Date.new(2024,1,1)..Date.new(2024,1,5)).include?(Date.new(2024,1,3))
----
(Date.new(2024,1,1)..Date.new(2024,1,5)).cover?(Date.new(2024,1,3))
----
(Date.new(2024,1,1)..Date.new(2024,1,31)).each_slice(7).map(&:first)
----
Date.new(2024,1,1).next_day(3)
----
Date.new(2024,1,31).next_month
----
Date.new(2024,1,31).prev_month(2)
----
Date.new(2024,1,31).next_year
----
Date.new(2024,1,31) << 2
----
Date.new(2024,1,31).saturday?
----
Date.new(2024,1,31).on_weekday?
----
Date.new(2024,1,31).all_month
----
Date.new(2024,1,31).days_to_week_start
----
Date.new(2024,1,31).next_occurring(:monday)
----
Date.new(2024,1,31).prev_occurring(:monday)
----
Date.new(2024,1,31).sunday
----
Date.new(2024,1,31).ago(86400).to_s
----
Date.new(2024,1,31).since(1).to_s
----
Date.new(2024,1,31).in_time_zone('Tokyo').to_s
----
Date.new(2024,1,31).midnight.to_s
----
Date.new(2024,1,31).noon.to_s rescue $!.class
----
Date.new(2024,1,31).end_of_quarter
----
Date.new(2024,1,31).to_s(:long)
----
Date.new(2024,1,31).to_formatted_s(:rfc822)
----
Date.new(2024,1,31).to_fs(:short) rescue $!.class
----
Date.new(2024,1,31) === DateTime.new(2024,1,31,5)
----
Date.new(2024,1,31) == DateTime.new(2024,1,31)
----
Date.new(2024,1,31) <=> 5
----
Date.new(2024,1,31) <=> Time.utc(2024,1,31)
----
Date.new(2024,1,31) - Date.new(2024,1,1)
----
Date.new(2024,1,31) - 1.day
----
Date.new(2024,1,31).eql?(Date.new(2024,1,31))
----
Date.new(2024,1,31).hash == Date.new(2024,1,31).hash
----
Date::ABBR_DAYNAMES
----
Date::DAYNAMES.index('Monday')
----
Date::MONTHNAMES[1..2]
----
Time.utc(2024,1,2).to_s(:db)
----
Time.utc(2024,1,2).to_s(:number)
----
Time.utc(2024,1,2).to_formatted_s(:long_ordinal)
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Eastern Time (US & Canada)').to_s
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Nope')
----
Time.utc(2024,1,2,3,4,5).in_time_zone(-5).to_s
----
Time.utc(2024,1,2,3,4,5).in_time_zone(ActiveSupport::TimeZone['Tokyo']).to_s
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').strftime('%Z %z %:z')
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').utc_offset
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').dst?
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').to_a
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').to_json
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').as_json
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').inspect
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').class
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').is_a?(Time)
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').rfc2822
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').httpdate
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').utc.to_s
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').localtime.to_s
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').change(hour: 0).to_s
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo') + 1.month
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo') - Time.utc(2024,1,1)
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').to_date
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').to_datetime.to_s
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').all_day
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').to_time.to_s
----
Time.at(1700000000).utc.to_s
----
Time.at(1700000000, 500, :millisecond).utc.iso8601(3)
----
Time.at(1700000000.5).utc.iso8601(3)
----
Time.at(1700000000, in: 'UTC').to_s
----
Time.at(1700000000, in: '+09:00').to_s
----
Time.at('x') rescue $!.message
----
Time.new(2024).to_s
----
Time.new(2024, 13) rescue $!.message
----
Time.new(2024,1,2, in: '+01:00').to_s
----
Time.gm(2024).to_s
----
Time.mktime(2024).to_s
----
Time.local(2024,1,2).to_s
----
Time.utc(2024,'jan',2).to_s
----
Time.parse('10:00').to_s
----
Time.parse('2024-01-02 10:00 EST').to_s
----
Time.parse('2024-01-02 10:00 PST').utc.to_s
----
Time.parse('12/25/2024') rescue $!.message
----
Time.parse('25/12/2024').to_s
----
Time.parse('nope') rescue $!.message
----
Time.parse('') rescue $!.message
----
Time.parse(nil) rescue $!.message
----
Time.iso8601('2024-01-02') rescue $!.message
----
Time.iso8601('2024-01-02T03:04:05Z').to_s
----
Time.rfc2822('Tue, 02 Jan 2024 03:04:05 +0000').to_s
----
Time.httpdate('Tue, 02 Jan 2024 03:04:05 GMT').to_s
----
Time.days_in_month(2, 2024)
----
Time.days_in_year(2023)
----
Time.utc(2024,1,2).step(1) rescue $!.class
----
Time.utc(2024,1,2).round.to_s
----
Time.utc(2024,1,2,3,4,5.678).round(1).iso8601(3)
----
Time.utc(2024,1,2,3,4,5.678).floor.iso8601(3)
----
Time.utc(2024,1,2,3,4,5.678).usec
----
Time.utc(2024,1,2,3,4,5.678).nsec
----
Time.utc(2024,1,2).to_r
----
Time.utc(2024,1,2).to_a
----
Time.utc(2024,1,2).zone
----
Time.utc(2024,1,2).gmt_offset
----
Time.utc(2024,1,2).eql?(Time.utc(2024,1,2))
----
Time.utc(2024,1,2) <=> Date.new(2024,1,2)
----
Time.utc(2024,1,2) == Date.new(2024,1,2)
----
Time.utc(2024,1,2) > Date.new(2024,1,1)
----
Time.utc(2024,1,2) - Date.new(2024,1,1) rescue $!.message
----
Time.utc(2024,1,2) + nil rescue $!.message
----
Time.utc(2024,1,2) - 'x' rescue $!.message
----
Time.utc(2024,1,2).deconstruct_keys([:year]) rescue $!.class
----
Time.utc(2024,1,2).between?(Time.utc(2024), Time.utc(2025))
----
Time.utc(2024,1,2).clamp(Time.utc(2025), Time.utc(2026)).to_s
----
Time.utc(2024,1,2).seconds_since_midnight
----
Time.utc(2024,1,2).seconds_until_end_of_day
----
Time.utc(2024,1,2).beginning_of_hour.to_s
----
Time.utc(2024,1,2).past?
----
Time.utc(2024,1,2).on_weekend?
----
Time.utc(2024,1,2).next_week(:friday).to_s
----
Time.utc(2024,1,2).last_month.to_s
----
Time.utc(2024,1,2).months_ago(3).to_s
----
Time.utc(2024,1,2).weeks_since(2).to_s
----
Time.utc(2024,1,2).prev_weekday.to_s
----
Time.utc(2024,1,2).end_of_week(:sunday).iso8601
----
Time.utc(2024,1,2).quarter rescue $!.class
----
1.day.ago.class
----
3.hours.from_now.class
----
1.5.hours.to_i
----
1.month.to_i
----
1.month.inspect
----
(1.day + 2.hours).inspect
----
(1.day + 2.hours).parts
----
1.day.in_hours
----
90.minutes.in_hours
----
2.weeks.in_days
----
1.day == 86400
----
1.day * 2
----
1.week / 7
----
1.hour - 30.minutes
----
3661.seconds.iso8601
----
1.day.to_json
----
1.day.as_json
----
1.day.is_a?(Integer)
----
1.day.is_a?(Numeric)
----
1.day.class
----
1.day === 86400
----
1.minute.since(Time.utc(2024)).to_s
----
2.days.before(Time.utc(2024)).to_s
----
1.fortnight.inspect
