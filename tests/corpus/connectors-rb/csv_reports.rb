{
  title: "Reports",
  connection: { authorization: { type: "none" } },
  methods: {
    rows: lambda do |text|
      lines = text.split("\n")
      header = lines.first.split(",").map { |h| h.strip.downcase.gsub(/\s+/, "_") }
      lines[1..-1].map { |line| header.zip(line.split(",").map(&:strip)).to_h }
    end,
    totals: lambda do |rows|
      rows.group_by { |r| r["region"] }.map do |region, group|
        sums = group.inject({ "count" => 0, "sum" => 0.0 }) do |memo, row|
          memo["count"] += 1
          memo["sum"] = (memo["sum"] + row["amount"].to_f).round(2)
          memo
        end
        { "region" => region }.merge(sums)
      end.sort_by { |r| [-r["sum"], r["region"]] }
    end,
    chained: ->(text) { call("totals", call("rows", text)) },
    back: ->(rows) { [rows.first.keys.to_csv.strip, *rows.map { |r| r.values.to_csv.strip }].join("\n") }
  }
}
