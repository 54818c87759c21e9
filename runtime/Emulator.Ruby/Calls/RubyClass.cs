using System.Collections.Concurrent;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

/// <summary>
/// A class: its name, what it inherits, its methods, and those of the class itself (<c>Time.now</c>). Tables are filled
/// when the first method is looked for.
/// </summary>
/// <param name="name">The whole one, as <c>ActiveSupport::Duration</c>.</param>
/// <param name="parent">What it inherits.</param>
/// <param name="methods">Names its tables, when the class is first used.</param>
public sealed class RubyClass(string name, RubyClass? parent, Action<RubyClass>? methods = null) : RubyObject
{
    // Null as soon as they are named.
    private volatile Action<RubyClass>? _methods = methods;
    private OpenClass? _open;
    private readonly ConcurrentDictionary<string, RubyMethod?> _found = new(StringComparer.Ordinal);
    private readonly List<Action<Dictionary<string, RubyMethod>>> _tables = [];
    private readonly List<RubyClass> _included = [];
    private Dictionary<string, RubyMethod>? _own;
    private RubyClass? _singleton;

    public string Name { get; private set; } = name;

    public RubyClass? Parent { get; } = parent;

    /// <summary>A class that objects of this one claim to be, as a zoned time claims to be a Time.</summary>
    public RubyClass? StandsFor { get; init; }

    /// <summary>What a source adds to a class of its own; null for a class of Ruby's.</summary>
    internal OpenClass? Open => _open;

    internal override Dictionary<string, RubyObject>? Variables => _open?.Variables;

    /// <summary>Answers for every name that no table has, as <c>method_missing</c> does; null for none.</summary>
    public Func<string, RubyMethod?>? Missing { get; init; }

    /// <summary>The class of the class, where its own methods stand.</summary>
    public override RubyClass Class
    {
        get
        {
            NameMethods();
            return _singleton ?? RubyClasses.Class;
        }
    }

    /// <summary>Methods of this class alone, by name; aliases share a method.</summary>
    public IReadOnlyDictionary<string, RubyMethod> Own => LazyInitializer.EnsureInitialized(ref _own, Fill);

    /// <summary>Adds a table; before the first call only.</summary>
    public RubyClass With<TSelf>(Action<MethodTable<TSelf>> table)
        where TSelf : RubyObject
    {
        _tables.Add(methods => table(new MethodTable<TSelf>(methods)));
        return this;
    }

    /// <summary>Methods of the class object itself, as <c>Time.now</c>.</summary>
    public RubyClass WithOwn(Action<MethodTable<RubyClass>> table)
    {
        _singleton ??= new RubyClass(Name, RubyClasses.Class);
        _singleton.With(table);
        return this;
    }

    /// <summary>Mixes a module's methods in, behind the class's own.</summary>
    public RubyClass Including(RubyClass module)
    {
        _included.Add(module);
        _found.Clear();
        return this;
    }

    /// <summary>Lets a source change this class: it is one of its own.</summary>
    internal RubyClass Opened(OpenClass open)
    {
        _open = open;
        _singleton = open.Singleton ?? OpenClasses.Making;
        return this;
    }

    /// <summary>A class without a name has that of the first constant that holds it.</summary>
    internal void Call(string constant)
    {
        Name = constant;
        _open?.Singleton?.Call(constant);
    }

    /// <summary>Adds a method that a source defines.</summary>
    internal void Put(string method, RubyMethod body)
    {
        ((Dictionary<string, RubyMethod>)Own)[method] = body;
        _found.Clear();
    }

    /// <summary>The method of the name that a source defined here or in what is inherited; null without one.</summary>
    internal DefinedMethod? FindDefined(string name) => _open is null ? null
        : Ancestors().TakeWhile(type => type.Open is not null).Select(type => type.Own.GetValueOrDefault(name)).FirstOrDefault(method => method is not null) as DefinedMethod;

    /// <summary>True for a method that only the object itself may call.</summary>
    internal bool IsPrivate(string name) => Ancestors().TakeWhile(type => type.Open is not null)
        .FirstOrDefault(type => type.Own.ContainsKey(name) || type.Open!.Private.Contains(name))?.Open!.Private.Contains(name) == true;

    /// <summary>The method that <c>super</c> means: the next of the name behind the class that has the present one.</summary>
    internal RubyMethod? FindBehind(RubyClass owner, string name) =>
        Ancestors().SkipWhile(type => type != owner).Skip(1).Select(type => type.Own.GetValueOrDefault(name)).FirstOrDefault(method => method is not null);

    /// <summary>This class, its modules, and the same of what it inherits: the order of the search.</summary>
    internal IEnumerable<RubyClass> Ancestors() =>
        [this, .. _included.AsEnumerable().Reverse().SelectMany(module => module.Ancestors()), .. Parent?.Ancestors() ?? []];

    /// <summary>The method by Ruby's order: own, modules, parent; null when there is none.</summary>
    public RubyMethod? Find(string name) => _found.TryGetValue(name, out var method) ? method : _open is null ? _found.GetOrAdd(name, Look) : Look(name);

    /// <summary>Every name that an object of this class answers to.</summary>
    public IEnumerable<string> AllNames() =>
        Own.Keys.Concat(_included.SelectMany(module => module.AllNames())).Concat(Parent?.AllNames() ?? []).Distinct();

    public bool IsOrInherits(RubyClass other) =>
        this == other || StandsFor == other || _included.Exists(module => module.IsOrInherits(other)) || Parent?.IsOrInherits(other) == true;

    public override string ToText() => Name;

    public override bool Matches(RubyRun run, RubyObject value) => value.Class.IsOrInherits(this);

    private RubyMethod? Look(string name) =>
        Own.GetValueOrDefault(name)
        ?? _included.AsEnumerable().Reverse().Select(module => module.Find(name)).FirstOrDefault(method => method is not null)
        ?? Parent?.Find(name)
        ?? Missing?.Invoke(name);

    private void NameMethods()
    {
        if (_methods is null)
        {
            return;
        }

        lock (_tables)
        {
            _methods?.Invoke(this);
            _methods = null;
        }
    }

    private Dictionary<string, RubyMethod> Fill()
    {
        NameMethods();
        var methods = new Dictionary<string, RubyMethod>(StringComparer.Ordinal);
        foreach (var table in _tables)
        {
            table(methods);
        }

        return methods;
    }
}
