using System.Text;

namespace Emulator.Benchmarks;

/// <summary>The same connector of about 1,000 lines in two languages: many actions that only compute, and one that asks a service.</summary>
internal static class LongConnector
{
    private const int Actions = 45;

    public static string InRuby()
    {
        var text = new StringBuilder("{\n  title: 'Long',\n  connection: { base_uri: ->(_connection) { 'https://long.example/' } },\n  actions: {\n");
        for (var number = 0; number < Actions; number++)
        {
            text.Append($$"""
                    act_{{number}}: {
                      title: 'Act {{number}}',
                      input_fields: lambda do |_object_definitions|
                        [
                          { name: 'name', optional: false, label: 'Name' },
                          { name: 'amount', type: 'number', control_type: 'number', hint: 'How much of {{number}}' },
                          { name: 'kind', control_type: 'select', pick_list: [%w[Big big], %w[Small small]] }
                        ]
                      end,
                      execute: lambda do |_connection, input|
                        parts = input['name'].to_s.split(' ').map(&:downcase)
                        total = input['amount'].to_f * {{number}}
                        kind = case total
                               when 0...10 then 'small'
                               else 'big'
                               end
                        { key: "#{parts.join('-')}-{{number}}", total: total.round(2), kind: kind, parts: parts.each_with_index.map { |part, index| { part => index } } }
                      end,
                      output_fields: ->(_object_definitions) { [{ name: 'key' }, { name: 'total', type: 'number' }] }
                    },

                """);
        }

        return text.Append("    fetch: { execute: ->(_connection, _input) { get('things') } }\n  }\n}\n").ToString();
    }

    public static string InJavaScript()
    {
        var text = new StringBuilder("export default {\n  title: 'Long',\n  connection: { base_uri: () => 'https://long.example/' },\n  actions: {\n");
        for (var number = 0; number < Actions; number++)
        {
            text.Append($$"""
                    act_{{number}}: {
                      title: 'Act {{number}}',
                      input_fields() {
                        return [
                          { name: 'name', optional: false, label: 'Name' },
                          { name: 'amount', type: 'number', control_type: 'number', hint: 'How much of {{number}}' },
                          { name: 'kind', control_type: 'select', pick_list: [['Big', 'big'], ['Small', 'small']] },
                        ];
                      },
                      execute(connection, input) {
                        const parts = input.name.split(' ').map((part) => part.toLowerCase());
                        const total = Number(input.amount) * {{number}};
                        let kind = 'big';
                        if (total >= 0 && total < 10) {
                          kind = 'small';
                        }
                        const counted = parts.map((part, index) => ({ [part]: index }));
                        return { key: `${parts.join('-')}-{{number}}`, total: Math.round(total * 100) / 100, kind, parts: counted };
                      },
                      output_fields() {
                        return [{ name: 'key' }, { name: 'total', type: 'number' }];
                      },
                    },

                """);
        }

        return text.Append("    fetch: { execute: async () => await get('things') },\n  },\n};\n").ToString();
    }
}
