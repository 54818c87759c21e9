# -*- coding: utf-8 -*-
# Every way of writing that connectors use, each as a method, so that each can be tried alone.
{
  title: "Constructs",
  "connection": {
    fields: [{ 'name' => 'token', :control_type => 'password' }],
    authorization: { type: 'api_key', apply: lambda { |connection| headers(authorization: "Token token=#{connection['token']}", x_api_version: 2, 'x-lower-case': 'b') } },
    base_uri: lambda { |_connection| 'https://api.example/v1/' }
  },

  methods: {
    heredocs: lambda do
      text = <<-HINT
        Indented <b>text</b>
        with "#{1 + 1}" lines
        HINT
      squiggly = <<~HTML.strip
        <a>
          <b/>
        </a>
      HTML
      raw = <<~'RAW'
        no #{interpolation}
      RAW
      [text, squiggly, raw]
    end,

    chains: lambda do |list|
      list.
        map { |x| x * 2 }.
        select do |x|
          x > 2
        end.
        inject(0) { |sum, x| sum + x }
    end,

    leading_dots: lambda do |list|
      list
        .map { |x| x + 1 } # comment in between
        # a whole line of comment
        .reject(&:even?)
        &.first
    end,

    concatenation: lambda do
      'one ' \
        "two #{"nested #{'deep'}"} " \
        'three'
    end,

    words: lambda do
      %w[a b\ c d] + %W[x#{1} y] + %i[s t].map(&:to_s)
    end,

    regexps: lambda do |text|
      [
        text[/\d+/], text.match?(/^b/), text.scan(/[a-z]+/), text.gsub(/(\w)(\d)/, '\2\1'),
        text =~ /1/, text.split(/[\s,]+/), text.sub(%r{a/b}, 'x'), text.gsub(/[ab]/, 'a' => '1', 'b' => '2'),
        text.gsub(/\d/) { |m| (m.to_i + 1).to_s }
      ]
    end,

    cases: lambda do |value|
      case value
      when 'a', 'b' then 'letter'
      when Integer, Float
        'number'
      when /^x/
        'x-word'
      when 10..20, nil
        'odd'
      else
        case
        when value.is_a?(Array) then "list of #{value.size}"
        when value.blank? then 'blank'
        else 'other'
        end
      end
    end,

    case_as_value: lambda do |kind|
      {
        name: case kind
              when 'x' then 'ex'
              else 'none'
              end,
        size: if kind == 'x'
                1
              end,
        flag: kind == 'x' ? true : false
      }.merge(if kind == 'x' then { more: 1 } else {} end)
    end,

    branches: lambda do |n|
      result = if n > 10
                 'big'
               elsif n > 5
                 'middle'
               else
                 'small'
               end
      result = "#{result}!" unless n.zero?
      return 'negative' if n < 0
      result
    end,

    loops: lambda do |n|
      out = []
      while n > 0
        n -= 1
        next if n.odd?
        out << n
        break if out.length > 2
      end
      until out.size >= 4
        out.push(-1)
      end
      out.each_with_index.map { |x, i| x * i }
    end,

    next_in_blocks: lambda do |list|
      list.map do |x|
        next 'none' if x.nil?
        next x.upcase if x.is_a?(String)
        x
      end
    end,

    destructuring: lambda do |hash|
      pairs = hash.map { |key, (first, second)| [key, first, second] }
      sum = hash.each_with_object({}) { |(key, value), memo| memo[key.upcase] = value.last }
      a, (b, *c), d = 1, [2, 3, 4], 5
      first, *rest = pairs.flatten
      { pairs: pairs, sum: sum, multi: [a, b, c, d], first: first, rest: rest.length }
    end,

    assignments: lambda do |input|
      input['a'] ||= 'default'
      input['list'] ||= []
      input['list'] << 1
      count = 0
      count += 2
      count *= 3
      name = input[:a] && 'set'
      text = +''
      text << 'x' << "y"
      x = y = 4
      other = nil
      other &&= other.length
      input.merge('count' => count, 'name' => name, 'text' => text, 'sum' => x + y, 'other' => other)
    end,

    closures: lambda do |list|
      total = 0
      adder = lambda { |x| total += x }
      list.each { |x| adder.call(x) }
      double = ->(x) { x * 2 }
      triple = proc { |x, y = 1| x * 3 + y }
      [total, double.(3), double[4], triple.call(2), list.map(&double)]
    end,

    dotted_calls: lambda do
      add = ->(a, b = 1) { a + b }
      [add.(1), add. (2), add.
        # the rest
        (3, 4), add
        .(5)]
    end,

    optional: ->(a, b = 2, *rest, c: 3, **others) { [a, b, rest, c, others] },

    rescues: lambda do |text|
      begin
        Integer(text)
      rescue ArgumentError, TypeError => e
        "bad: #{e.message}"
      ensure
        text
      end
    end,

    inline_rescue: ->(text) { JSON.parse(text) rescue 'unreadable' },

    numbers: lambda do
      [1_000, 0x1f, 1.5e3, -7 / 2, -7 % 3, 7.fdiv(2), 2**10, 10.0 / 4, 1 <=> 2, 3.14.round(1), 10.divmod(3), 0.1 + 0.2]
    end,

    ranges: lambda do |text|
      [text[0..2], text[1...-1], text[-3..-1], (1..5).to_a, (1...5).step(2).to_a, ('a'..'e').include?('c'), text[2, 2], text[1..]]
    end,

    symbols: lambda do
      h = { a: 1, 'a' => 2, "b c": 3, :d => 4, "e#{1}": 5 }
      [h[:a], h['a'], h[:'b c'], h[:e1], h.keys.map(&:class).map(&:name), h.to_a.length, { a: { b: 1 } }.dig(:a, :b)]
    end,

    blocks: lambda do |list|
      list.group_by(&:odd?).map { |k, v| [k, v.sum] }.to_h.transform_keys(&:to_s)
    end,

    logic: lambda do |a, b|
      x = a || b && 'both'
      y = (not a)
      z = !a == b
      w = a.nil? ? 'nil' : a.to_s
      v = a and b
      [x, y, z, w, v, a != b, !!a, a & true]
    end,

    parens: lambda do |x|
      (x['a'] || {}).
        merge({ 'b' => 1 }).
        map { |k, v| "#{k}=#{v}" }.
        join('&') + (x['c'] ? '&c' : '')
    end,

    comments: lambda do |x| # trailing
      # first
      y = x # second
=begin
      block comment
=end
      y + 1
    end,

    hash_forms: lambda do |a|
      b = 2
      { a: a, b:, 'c': 3, "d" => 4, 5 => 6, nil => 7, **{ e: 8 }, f: [*1..3, *[4]] }
    end,

    hash_default: lambda do
      counts = Hash.new(0)
      %w[a b a].each { |x| counts[x] += 1 }
      lists = Hash.new { |hash, key| hash[key] = [] }
      lists['x'] << 1
      [counts, lists, counts['zz'], [1, 2].freeze.frozen?]
    end,

    times: lambda do
      t = Time.parse('2020-01-02T03:04:05Z')
      [t.iso8601, t.to_i, (t + 1.day).iso8601, t.strftime('%Y-%m-%d %H:%M:%S %z'), t.to_date.to_s,
       '2020-01-02'.to_date.iso8601, '01/02/2020'.to_date(format: '%m/%d/%Y').to_s, 2.hours.to_i,
       Time.at(0).utc.iso8601, '2020-01-02 03:04'.to_time.utc.iso8601, DateTime.parse('2020-01-02').to_s, Date.parse('2020-01-02').to_s,
       Date.new(2020, 1, 2).strftime('%d %b %Y'), t.in_time_zone('US/Pacific').iso8601, t.beginning_of_month.iso8601, t]
    end,

    doubly: lambda do |x|
      call('helper?', x) ? call(:chains, [1, 2]) : call("leading_dots", [1, 2, 3])
    end,

    helper?: ->(x) { x.present? },

    control: lambda do |list|
      found = nil
      list.each do |x|
        if x > 1
          found = x
          break
        end
      end
      r = list.each_slice(2).map { |s| s.first }
      loop do
        r << 9
        break if r.size > 5
      end
      3.times { |i| r << i }
      1.upto(2) { |i| r.push i }
      [found, r]
    end,

    printing: lambda do |x|
      puts "got #{x}"
      format('%05.1f|%-5s|%+d|%x|%%', 3.14159, 'ab', 5, 255) + ('%s and %s' % %w[a b]) + ('%.2f' % 2)
    end,

    early: lambda do |list|
      list.each { |x| return x if x > 2 }
      nil
    end,

    commands: lambda do |x|
      error 'stopped' if x == 1
      raise 'raised' if x == 2
      raise ArgumentError, 'argued' if x == 3
      raise ArgumentError.new('new') if x == 4
      x.frobnicate if x == 5
      unknown_name if x == 6
      Foo::Bar if x == 7
      nil['a'] if x == 8
      call('nothing') if x == 9
      call('chains') if x == 10
      {}.fetch('zz') if x == 11
      1 + nil if x == 12
      'a' + nil if x == 13
      [3, 'a'].sort if x == 14
      error(nil) if x == 15
      get(nil)['a'] if x == 16
      1 / 0 if x == 17
      'x'.to_date if x == 18
      error({ a: 1 }) if x == 19
    end,

    forbidden: lambda do |x|
      case x
      when 1 then File.read('/etc/passwd')
      when 3 then ENV['HOME']
      when 4 then eval('1')
      when 5 then Process.pid
      when 6 then system('ls')
      when 7 then Kernel.exit
      when 8 then Object.const_get('File')
      when 9 then IO.read('x')
      when 10 then require 'socket'
      when 11 then "".instance_eval { 1 }
      when 12 then exit
      when 13 then open('/etc/passwd')
      when 14 then Dir['*']
      when 15 then loop { }
      when 16 then 'a' * 1_000_000_000_000
      when 17 then call('forbidden', 17)
      when 18 then ('a' * 40).match?(/^(a+)+$x/)
      end
    end
  }
}
