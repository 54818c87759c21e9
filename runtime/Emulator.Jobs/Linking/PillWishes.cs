using Emulator.Formulas;
using Emulator.Recipes;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;

namespace Emulator.Jobs.Linking;

/// <summary>What a recipe's pills want of each step, for outputs that are made up.</summary>
internal sealed class PillWishes
{
    private readonly List<(string Alias, PillWish Wish)> _wishes = [];
    private readonly Dictionary<string, ForeachStep> _loops;
    private Dictionary<string, IReadOnlyList<PillWish>>? _byAlias;

    private PillWishes(Recipe recipe) => _loops = recipe.AllSteps.OfType<ForeachStep>()
        .DistinctBy(loop => loop.As).ToDictionary(loop => loop.As, StringComparer.Ordinal);

    public static PillWishes Of(Recipe recipe)
    {
        var wishes = new PillWishes(recipe);

        // Lists first, before a text takes the place of one.
        var lists = wishes._loops.Values.Select(loop => loop.Source)
            .Concat(recipe.AllSteps.SelectMany(step => step.Inputs).SelectMany(Mappings).Select(mapping => mapping.Source));
        foreach (var source in lists.Select(list => list.Pills.FirstOrDefault()).OfType<Pill>())
        {
            wishes.Add(source, [.. source.Path, new PillCurrentItem()], WishKind.Walked);
        }

        // What a formula does with a pill says more than that a text shows it, so formulas are asked first.
        var texts = recipe.AllSteps.SelectMany(step => step.Inputs).Concat(recipe.Report.Select(column => column.Value)).SelectMany(Texts);
        foreach (var row in recipe.AllSteps.SelectMany(Conditions).SelectMany(Rows).Where(row => row.Operator is ConditionOperator.GreaterThan or ConditionOperator.LessThan))
        {
            wishes.AddAlone(row.Left, WishKinds.Beside(row.Right));
            wishes.AddAlone(row.Right, WishKinds.Beside(row.Left));
        }

        foreach (var (pill, path, kind) in texts.SelectMany(text => WishKinds.Of(text.Template)).OrderBy(wish => wish.Kind == WishKind.Any))
        {
            wishes.Add(pill, path, kind);
        }

        return wishes;
    }

    public IReadOnlyList<PillWish> For(string alias)
    {
        _byAlias ??= _wishes.GroupBy(wish => wish.Alias).ToDictionary(
            group => group.Key, group => (IReadOnlyList<PillWish>)[.. group.Select(wish => wish.Wish).Distinct()]);
        return _byAlias.GetValueOrDefault(alias) ?? [];
    }

    // A side that is one pill and nothing else.
    private void AddAlone(InputNode? side, WishKind kind)
    {
        if (kind != WishKind.Any && side is InputText { Template: { Pills: [var pill] } template } && !template.Source.StartsWith('='))
        {
            Add(pill, pill.Path, kind);
        }
    }

    private static IEnumerable<Condition> Conditions(Step step) => step switch
    {
        IfStep branch => [branch.Condition],
        ElseIfStep branch => [branch.Condition],
        WhileStep end => [end.Condition],
        _ => [],
    };

    private static IEnumerable<Comparison> Rows(ConditionNode node) => node is Condition condition ? condition.Parts.SelectMany(Rows) : [(Comparison)node];

    private void Add(Pill pill, IReadOnlyList<PillSegment> path, WishKind kind)
    {
        if (pill.Kind != PillKind.Output)
        {
            return;
        }

        // The pill of a loop's item is one of the list that the loop walks, which may be the item of another loop.
        var line = pill.Line;
        for (var depth = 0; depth < _loops.Count && _loops.TryGetValue(line, out var loop); depth++)
        {
            if (loop.Source.Pills.FirstOrDefault() is not { Kind: PillKind.Output } source)
            {
                return;
            }

            path = [.. source.Path, new PillCurrentItem(), .. loop.IsBatch ? InBatch(path) : path];
            line = source.Line;
        }

        _wishes.Add((line, new PillWish(path, kind)));
    }

    // The items of a batch are items of the list.
    private static IEnumerable<PillSegment> InBatch(IReadOnlyList<PillSegment> path) =>
        path.SkipWhile(segment => segment is PillKey { Key: "batch" } or PillCurrentItem or PillSize);

    private static IEnumerable<InputMapping> Mappings(InputNode node) => node switch
    {
        InputMapping mapping => Mappings(mapping.Item).Prepend(mapping),
        InputRecord record => record.Members.SelectMany(member => Mappings(member.Node)),
        InputList list => list.Items.SelectMany(Mappings),
        _ => [],
    };

    private static IEnumerable<InputText> Texts(InputNode node) => node switch
    {
        InputText text => [text],
        InputMapping mapping => Texts(mapping.Source).Concat(Texts(mapping.Item)),
        InputRecord record => record.Members.SelectMany(member => Texts(member.Node)),
        InputList list => list.Items.SelectMany(Texts),
        _ => [],
    };
}
