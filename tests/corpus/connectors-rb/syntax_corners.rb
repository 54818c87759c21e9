# frozen_string_literal: true

{
  title: 'Corners', # a comment
  connection: {
    fields: [{
      name: 'a',
      hint: 'It''s ' "joined" ' and ' \
            'continued',
    },],
    authorization: {
      type: 'none',
    },
  },
  methods: {
    operators: lambda { |a, b|
      c = a +
          b
      d = a -
        1
      e = [a, b,
           c,
          ]
      f = (a > b &&
        b > 0) ||
          a == 1
      g = a.
        to_s.
        rjust(3,
              '0')
      { c: c, d: d, e: e, f: f, g: g, 'h' => -a.abs, i: a ** 2, j: a % 2, k: a <=> b, l: !f, m: a & b, n: a | b, o: a << 2, p: ~a }
    },
    blocks: lambda do |list| list.map do |x| { x => x } end.inject({}) { |m, h| m.merge h } end,
    'quoted name': ->(x) { "#{x}: #{x ? "yes #{x + 1}" : 'no'} \t\u00e9\x41\\ #notinterpolated \#{x}" },
    percent: ->() { [%q(it's), %Q(a #{1 + 1}), %(b), %w(a b).first, %i[a b].last, 100 % 7, "%d%%" % 5, %r{a/b}i.match?('A/B')] },
    chars: -> { ['a'.ord, "\n".inspect, 'a\nb', :'x y'.to_s, :"z#{1}".to_s, 1_0.0, 0b11, 0o17, 1e-3] },
    semicolons: ->(x) { y = x; z = y + 1; [x, y, z] },
    nested: ->(h) { h&.dig('a')&.fetch('b', nil)&.[]('c')&.to_s&.then { |v| "<#{v}>" } || 'none' },
    hash_arg: ->(h) { call 'opts', h, size: 3, 'str' => 4 },
    opts: ->(h, o = {}) { [h, o] },
    multiline: ->(x) {
      if x.present? &&
         x.length > 1
        x
          .upcase
          .reverse
      else 'short'
      end
    },
    begin_end: ->(x) { y = begin; Integer(x); rescue StandardError; -1; else; 5; end; y },
    and_or: ->(x) { (x and x > 1) or 'no' },
    in_list: ->(x) { [x.in?([1, 2]), [*1..3].include?(x), x.between?(1, 5), (1..3) === x, Integer === x, x.is_a?(Numeric)] }
  }
}
