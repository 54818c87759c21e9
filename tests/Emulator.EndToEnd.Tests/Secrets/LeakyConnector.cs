namespace Emulator.EndToEnd.Tests.Secrets;

/// <summary>A connector that gives its secret away wherever it can, and a recipe that lets it.</summary>
internal static class LeakyConnector
{
    public const string Recipe = """
        name: Leaky
        connections: { leaky: Leaky }
        trigger: { as: start, provider: leaky, name: tick, input: {} }
        steps:
          - { as: told, provider: leaky, name: tell, input: {} }
          - { as: failed, provider: leaky, name: fail, input: {} }
        """;

    public const string Script = """
        export default {
          title: 'Leaky',
          connection: {
            fields: [{ name: 'key', control_type: 'password', optional: false }],
            authorization: { apply: (connection) => headers({ 'X-Key': connection.key }) },
            base_uri: () => 'https://go.trackvia.com/',
          },
          test: () => true,
          triggers: {
            tick: { poll: () => ({ events: [{}], next_poll: null }), dedup: () => 'x', output_fields: () => [] },
          },
          actions: {
            tell: {
              execute: async (connection) => {
                console.log('the key is ' + connection.key);
                return { clear: connection.key, inside: `<${connection.key}>`, json: JSON.stringify({ key: connection.key }),
                         url: encodeURIComponent(connection.key), [connection.key]: 'as a name' };
              },
              output_fields: () => [],
            },
            fail: {
              execute: async (connection) => {
                await get('nowhere', { key: connection.key }).after_error_response(/.*/, () => null);
                error(`refused: ${connection.key} (${encodeURIComponent(connection.key)})`);
              },
              output_fields: () => [],
            },
          },
        };
        """;
}
