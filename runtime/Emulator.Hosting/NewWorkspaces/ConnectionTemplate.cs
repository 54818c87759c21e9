using System.Text;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Emulator.Values.Schema;

namespace Emulator.Hosting.NewWorkspaces;

/// <summary>A connection file to fill in, made of what its connector asks for.</summary>
internal static class ConnectionTemplate
{
    /// <summary>For the first connector at hand that has a connection whose fields may all stay blank; null where there is none.</summary>
    public static (string Name, string Text)? First(ConnectorCatalog catalog) =>
        catalog.Names.Select(name => Of(catalog, name)).FirstOrDefault(template => template is not null);

    private static (string Name, string Text)? Of(ConnectorCatalog catalog, string name)
    {
        try
        {
            var connector = catalog.Find(name)!;
            if (connector.Connection is not { Authorization: { } authorization } connection)
            {
                return null;
            }

            // The type that asks least beside secrets: a file that nobody has filled in yet is in order.
            var option = authorization.Options.Where(option => Blank([.. connection.Fields, .. option.Value.Fields]))
                .OrderBy(option => option.Value.Fields.Count(field => !field.IsSecret)).FirstOrDefault();
            IReadOnlyList<Field> fields = [.. connection.Fields.Where(field => field.Name is not ("auth_type" or "authentication")), .. (option.Value ?? authorization).Fields];
            return option.Key is not null || (authorization.Options.Count == 0 && Blank(fields)) ? (name, Text(connector, authorization, option.Key, fields)) : null;
        }
        catch (ConnectorLoadException)
        {
            return null;
        }
    }

    private static bool Blank(IEnumerable<Field> fields) =>
        fields.All(field => field.Optional || field.IsSecret || !field.Default.IsNull || field.Name is "auth_type" or "authentication");

    private static string Text(ConnectorDefinition connector, AuthorizationDefinition authorization, string? option, IReadOnlyList<Field> fields)
    {
        var text = new StringBuilder($"# A recipe names it under connections: {{ {connector.Name}: {connector.Title} }}. Connect it with:\n");
        var secrets = fields.Where(field => field.IsSecret).Select(field => field.Name).Distinct().ToList();
        text.Append($"#   emulator connections connect \"{connector.Title}\"{string.Concat(secrets.Select(secret => $" --secret {secret}=-"))}\n");
        text.Append($"name: {connector.Title}\nconnector: {connector.Name}\n");
        if (option is not null)
        {
            text.Append($"authentication: {option}{Others(authorization, option)}\n");
        }

        var plain = fields.Where(field => !field.IsSecret).DistinctBy(field => field.Name).ToList();
        text.Append(plain.Count == 0 ? string.Empty : "fields:\n").Append(string.Concat(plain.Select(field => $"  {field.Name}: \"\"{(field.Label.Length > 0 ? $"   # {field.Label}" : string.Empty)}\n")));
        return text.Append(secrets.Count == 0 ? string.Empty : $"secrets: [ {string.Join(", ", secrets)} ]   # kept in the secret store, never here\n").ToString();
    }

    private static string Others(AuthorizationDefinition authorization, string option) =>
        authorization.Options.Count > 1 ? $"   # or: {string.Join(", ", authorization.Options.Keys.Where(key => key != option))}" : string.Empty;
}
