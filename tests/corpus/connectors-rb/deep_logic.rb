# Long chains, blocks in blocks, values of if and case.
{
  title: 'Logic',
  methods: {
    walk: lambda do |node, depth, out|
      out << { 'name' => node['name'], 'depth' => depth }
      (node['children'] || []).each { |child| call('walk', child, depth + 1, out) }
      out
    end,
    tree: ->(node) { call('walk', node, 0, []) },
    diff: lambda do |a, b|
      (a.keys | b.keys).sort.each_with_object({}) do |key, changes|
        next if a[key] == b[key]

        changes[key] = if !a.key?(key) then ['added', b[key]]
                       elsif b.key?(key) then ['changed', a[key], b[key]]
                       else
                         ['removed', a[key]]
                       end
      end
    end,
    batches: lambda do |ids|
      batch = 0
      ids.each_slice(2).with_index(1).map do |slice, i|
        batch = i
        slice.reduce({}) { |memo, id| memo.merge("b#{batch}_#{id}" => id * 2) }
      end.reduce({}) { |memo, h| memo.merge(h) { |_k, old, new| old + new } }
    end,
    search: lambda do |list, wanted|
      index = 0
      found = nil
      while index < list.length && found.nil?
        found = index if list[index] == wanted
        index += 1
      end
      found ? "at #{found}" : 'nowhere'
    end,
    scope: lambda do |list|
      x = 10
      list.each { |y; x| x = y }
      z = list.map { |x| x + 1 }
      [x, z, list.inject { |a, b| a * b }, list.each_cons(2).map { |(a, b)| b - a }, list.take_while { |v| v < 3 }, list.each_with_index.select { |v, i| i.even? }.map(&:first)]
    end,
    ternaries: ->(n) { n.zero? ? 'zero' : n.positive? ? (n.even? ? 'even' : 'odd') : 'negative' },
    unlesses: lambda do |h|
      unless h['skip'] then h['a'] = 1 else h['b'] = 2 end
      h.delete('skip')
      h.tap { |x| x['c'] = 3 }.dup.update('d' => 4)
    end
  }
}
