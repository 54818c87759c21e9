using Emulator.Values.Problems;

namespace Emulator.Recipes.Yaml;

/// <summary>The aliases of one recipe: each of plain signs and given once.</summary>
internal sealed class AliasBook(RecipeMistakes mistakes, bool isExported)
{
    // The platform's own limit (recipe-format 3.3).
    private const int MaximumLength = 48;

    private readonly Dictionary<string, SourcePlace> _given = new(StringComparer.Ordinal);

    public static string Unnamed(int number) => $"#{number}";

    /// <summary>
    /// The alias of a step; <c>#</c> and its number for a step that has none, or none that can be used.
    /// </summary>
    public string Read(FieldReader fields, int number)
    {
        var unnamed = Unnamed(number);
        if (fields.OptionalText("as") is not { } alias)
        {
            return unnamed;
        }

        var place = fields.PlaceOf("as");
        if (!isExported && (alias.Length > MaximumLength || !alias.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')))
        {
            mistakes.Add(
                RecipeProblems.Alias,
                place,
                $"\"{alias}\" cannot be an alias",
                $"use letters, digits, _ and -, at most {MaximumLength} of them");
            return unnamed;
        }

        // Exports spell their pills in full, so nothing is unclear there.
        if (alias == "data" && !isExported)
        {
            mistakes.Add(
                RecipeProblems.ReservedAlias,
                place,
                "\"data\" cannot be an alias: it begins the long form of a pill",
                "choose another word");
            return unnamed;
        }

        if (!_given.TryAdd(alias, place))
        {
            var message = $"The alias \"{alias}\" is taken";
            var hint = $"the step in line {_given[alias].Line} has it";
            if (isExported)
            {
                mistakes.Warn(RecipeProblems.DuplicateAlias, place, message, hint);
            }
            else
            {
                mistakes.Add(RecipeProblems.DuplicateAlias, place, message, hint);
            }
        }

        return alias;
    }
}
