using Emulator.Cli.Output;
using Emulator.Hosting.Connectors;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Cli.Commands.Connectors;

/// <summary>A connector for people, field by field.</summary>
internal static class ConnectorText
{
    private const int NameWidth = 24;

    public static void Print(ShownConnector shown, string? file, Printer printer)
    {
        var paint = printer.Paint;
        printer.Line($"{paint.Strong(shown.Definition.Name)}  {shown.Definition.Title}  {paint.Dim($"{shown.Shelf.Language}{(file is null ? string.Empty : $", {file}")}")}");
        if (shown.Definition.Connection is { } connection)
        {
            var options = shown.Authorization?.Options.Keys.ToList() ?? [];
            printer.Line($"Connection  {paint.Dim(options.Count > 0 ? string.Join(", ", options) : shown.Authorization?.Type ?? "no authorization")}");
            Fields(connection.Fields, "  ", printer);
        }

        Operations("Actions", shown.Actions, printer);
        Operations("Triggers", shown.Triggers, printer);
        if (shown.ObjectDefinitions.Count > 0)
        {
            printer.Line("Object definitions");
            foreach (var (name, fields) in shown.ObjectDefinitions)
            {
                printer.Line($"  {paint.Strong(name)}");
                Fields(fields, "    ", printer);
            }
        }

        Names("Pick lists", shown.Definition.PickLists.Keys, printer);
        Names("Methods", shown.Definition.Methods.Keys, printer);
        Names("Streams", shown.Definition.Streams.Keys, printer);
    }

    private static void Operations(string heading, IReadOnlyList<ShownOperation> operations, Printer printer)
    {
        if (operations.Count > 0)
        {
            printer.Line(heading);
        }

        foreach (var operation in operations)
        {
            var kind = operation.Kind is null ? string.Empty : $"  {printer.Paint.Dim(operation.Kind)}";
            printer.Line($"  {printer.Paint.Strong(operation.Name)}  {operation.Title}{kind}");
            Section("config", new ShownFields(operation.ConfigFields, null), printer);
            Section("input", operation.Input, printer);
            Section("output", operation.Output, printer);
        }
    }

    private static void Section(string heading, ShownFields fields, Printer printer)
    {
        if (fields.Fields.Count > 0 || fields.Reason is not null)
        {
            printer.Line($"    {printer.Paint.Dim(heading)}");
            Fields(fields, "      ", printer);
        }
    }

    private static void Fields(ShownFields fields, string indent, Printer printer)
    {
        if (fields.Reason is { } reason)
        {
            printer.Line($"{indent}{printer.Paint.Dim($"not known without a connection: {reason}")}");
        }

        Fields(fields.Fields, indent, printer);
    }

    private static void Fields(IReadOnlyList<Field> fields, string indent, Printer printer)
    {
        foreach (var field in fields)
        {
            printer.Line($"{indent}{field.Name.PadRight(Math.Max(0, NameWidth - indent.Length))}  {Facts(field)}".TrimEnd());
            Fields(field.Properties, indent + "  ", printer);
        }
    }

    private static string Facts(Field field)
    {
        var type = field is { Type: "array", Of: { } of } ? $"array of {of}" : field.Type;
        var facts = new List<string> { type };
        if (!field.Optional)
        {
            facts.Add("required");
        }

        if (field.IsSecret)
        {
            facts.Add("secret");
        }

        if (field.PickList is TextValue list)
        {
            facts.Add($"one of {list.Text}");
        }

        return string.Join(", ", facts);
    }

    private static void Names(string heading, IEnumerable<string> names, Printer printer)
    {
        var all = names.ToList();
        if (all.Count > 0)
        {
            printer.Line($"{heading}  {string.Join(", ", all)}");
        }
    }
}
