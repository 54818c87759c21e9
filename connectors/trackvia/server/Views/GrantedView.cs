using Emulator.TrackVia.Server.Access;

namespace Emulator.TrackVia.Server.Views;

/// <summary>A view as one caller sees it: without hidden fields, with the operations of the caller's roles.</summary>
internal sealed class GrantedView
{
    private readonly Dictionary<string, GrantedField> _byName;

    public GrantedView(View view, Operations operations, IReadOnlySet<int> hiddenFields)
    {
        View = view;
        Operations = operations;
        Fields = [.. view.Fields.Where(shown => !hiddenFields.Contains(shown.Field.MetaId)).Select(Grant)];
        _byName = Fields.ToDictionary(granted => granted.Field.Name);
    }

    public View View { get; }

    public Operations Operations { get; }

    public IReadOnlyList<GrantedField> Fields { get; }

    public GrantedField? Find(string fieldName) => _byName.GetValueOrDefault(fieldName);

    public bool Allows(Operations operation) => (Operations & operation) == operation;

    private GrantedField Grant(ViewField shown) => new(
        shown.Field,
        CanCreate: !shown.IsReadOnly && Allows(Operations.Create),
        CanUpdate: !shown.IsReadOnly && Allows(Operations.Update));
}
