using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Calls;

/// <summary>
/// The methods of one class: a signature and a short function each. What is not in a table does not exist, and
/// <c>docs/formulas.md</c> is written from the tables.
/// </summary>
public sealed class MethodTable<TSelf>(IDictionary<string, RubyMethod> methods)
    where TSelf : RubyObject
{
    public MethodTable<TSelf> Add(string signature, Plain<TSelf> body) =>
        Put(new OwnMethod<TSelf>(Counted(signature, 0), body));

    public MethodTable<TSelf> Add(string signature, Plain1<TSelf> body) =>
        Put(new OwnValueMethod<TSelf>(Counted(signature, 1), body));

    public MethodTable<TSelf> Add(string signature, Running<TSelf> body) =>
        Put(new PlainMethod<TSelf>(Counted(signature, 0), body));

    public MethodTable<TSelf> Add(string signature, Running1<TSelf> body) =>
        Put(new OneValueMethod<TSelf>(Counted(signature, 1), body));

    public MethodTable<TSelf> Add(string signature, Full<TSelf> body) =>
        Put(new FullMethod<TSelf>(Signature.Parse(signature), body));

    /// <summary>Another method under a name that a shared table gave already.</summary>
    public MethodTable<TSelf> Replace(string signature, Running1<TSelf> body)
    {
        var method = new OneValueMethod<TSelf>(Counted(signature, 1), body);
        methods[method.Signature.Name] = method;
        return this;
    }

    /// <summary>The same for a method with optional values, keywords or a block.</summary>
    public MethodTable<TSelf> Replace(string signature, Full<TSelf> body)
    {
        var method = new FullMethod<TSelf>(Signature.Parse(signature), body);
        methods[method.Signature.Name] = method;
        return this;
    }

    /// <summary>A second name for a method that is in the table already.</summary>
    public MethodTable<TSelf> Alias(string name, string known)
    {
        methods[name] = methods[known];
        return this;
    }

    /// <summary>Says of methods in the table that they change their receiver: a frozen one is refused.</summary>
    public MethodTable<TSelf> Change(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            methods[name] = new ChangingMethod(methods[name]);
        }

        return this;
    }

    private static Signature Counted(string text, int values)
    {
        var signature = Signature.Parse(text);
        return signature.Required == values && signature.Most == values
            ? signature
            : throw new ArgumentException($"{text} does not take {values} values");
    }

    private MethodTable<TSelf> Put(RubyMethod method)
    {
        methods.Add(method.Signature.Name, method);
        return this;
    }
}
