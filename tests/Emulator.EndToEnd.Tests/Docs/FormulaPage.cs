using System.Reflection;
using System.Text;
using Emulator.Formulas;
using Emulator.Ruby.Calls;

namespace Emulator.EndToEnd.Tests.Docs;

/// <summary>The page of all methods, made from the tables that the engine calls them by.</summary>
internal static class FormulaPage
{
    private const string Allowed = "formulas, connectors";
    private const string Others = "connectors";

    /// <summary>Every class, sorted by name; two kinds of object may claim the same one.</summary>
    public static IReadOnlyList<RubyClass> Classes { get; } =
    [
        .. typeof(RubyClasses).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<RubyClass>()
            .OrderBy(type => type.Name, StringComparer.Ordinal).ThenBy(type => type == RubyClasses.Where),
    ];

    public static string Text()
    {
        var page = new StringBuilder(
            """
            # Formulas

            What formulas and Ruby connectors may call, by the class of the receiver. Formulas have the
            platform's list: a name that no receiver has there is refused when the recipe is read. What a value is shows only when
            the job runs, so a name that another receiver has is not refused. The methods of `Object` belong to every value, those of
            `Numeric` to numbers, those of `Comparable` and `Enumerable` to the classes that say so. `pad = ' '` is optional,
            `format: nil` a keyword, `*lists` any number, `&block` a block. Try one with

                emulator formula '"acme".capitalize'

            """);
        AppendNames(page);
        foreach (var type in Classes)
        {
            Append(page, Title(type), type.Own, AllowedOn(type));
            if (type.Class != RubyClasses.Class)
            {
                Append(page, $"`{type.Name}` itself", type.Class.Own, new HashSet<string>());
            }
        }

        return page.ToString();
    }

    /// <summary>The names that formulas may call on a class's own methods, those of its children for what they inherit.</summary>
    private static HashSet<string> AllowedOn(RubyClass type) =>
        [.. FormulaNames.ByReceiver.Where(row => row.Key.IsOrInherits(type)).SelectMany(row => row.Value)];

    private static string Title(RubyClass type)
    {
        var known = Classes.Where(other => other != type && type.IsOrInherits(other) && other != RubyClasses.Object).Select(other => $"`{other.Name}`").Distinct().ToList();
        var kind = type == RubyClasses.Where ? "`Array`, as `where` gives it" : $"`{type.Name}`";
        return known.Count == 0 ? kind : $"{kind}, with {string.Join(", ", known)}";
    }

    private static void AppendNames(StringBuilder page)
    {
        page.Append("\n## Without a receiver\n\nIn formulas:\n\n| name | in |\n| --- | --- |\n");
        foreach (var name in FormulaNames.Bare.Order(StringComparer.Ordinal))
        {
            page.Append($"| `{name}` | {(RubyClasses.Functions.Find(name) is null ? "formulas" : Allowed)} |\n");
        }
    }

    private static void Append(StringBuilder page, string title, IReadOnlyDictionary<string, RubyMethod> methods, HashSet<string> allowed)
    {
        if (methods.Count == 0)
        {
            return;
        }

        page.Append($"\n## {title}\n\n| method | in |\n| --- | --- |\n");
        foreach (var (name, method) in methods.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            // A second name stands with the parameters of the first.
            var written = name + method.Signature.Text[method.Signature.Name.Length..];
            page.Append($"| `{written.Replace("|", "\\|", StringComparison.Ordinal)}` | {(allowed.Contains(name) ? Allowed : Others)} |\n");
        }
    }
}
