using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>
/// A place that calls a method by name. It remembers the method for the class it met last, so that the table is asked
/// once; errors without a place get this one.
/// </summary>
/// <param name="name">The method's.</param>
/// <param name="span">The whole call, with its receiver, arguments and block; null for one that no source writes.</param>
/// <param name="nameSpan">Where the name stands, lines below the start in a chain over several; null: at the start.</param>
/// <param name="kind">How it is written, which decides what an unknown name is called.</param>
internal sealed class CallSite(string name, SourceSpan? span, SourceSpan? nameSpan = null, CallKind kind = CallKind.Method)
{
    // One object, so that threads see class and method of the same call.
    private Binding? _binding;

    public string Name { get; } = name;

    public RubyObject Call(RubyRun run, RubyObject self)
    {
        run.Step();
        try
        {
            return Find(self).Call(run, self);
        }
        catch (Exception error) when (Locate(error))
        {
            throw;
        }
    }

    public RubyObject Call(RubyRun run, RubyObject self, RubyObject value)
    {
        run.Step();
        try
        {
            return Find(self).Call(run, self, value);
        }
        catch (Exception error) when (Locate(error))
        {
            throw;
        }
    }

    public RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments)
    {
        run.Step();
        try
        {
            return Find(self).Call(run, self, arguments);
        }
        catch (Exception error) when (Locate(error))
        {
            throw;
        }
    }

    private RubyMethod Find(RubyObject self)
    {
        var type = self.Class;
        return _binding is { } binding && binding.Class == type ? binding.Method : Bind(self, type);
    }

    private RubyMethod Bind(RubyObject self, RubyClass type)
    {
        var method = type.Find(Name)
            ?? (kind == CallKind.Method ? null : RubyClasses.Functions.Find(Name))
            ?? throw (kind == CallKind.BareName ? CallErrors.UnknownName(Name, self) : CallErrors.NoMethod(Name, self));
        if (kind == CallKind.Method && type.Open is not null && type.IsPrivate(Name))
        {
            throw new RubyException("NoMethodError", $"private method `{Name}' called for {RubyErrors.Describe(self)}") { Receiver = self };
        }

        _binding = new Binding(type, method);
        return method;
    }

    /// <summary>Tells an error that has no place yet that it happened here. False always: as a filter it catches nothing, so that the stack need not unwind.</summary>
    public bool Locate(Exception error)
    {
        switch (error)
        {
            case RubyException { Span: null } raised:
                (raised.Span, raised.NameSpan) = (span, nameSpan);
                break;
            case LimitException { Span: null } limit:
                limit.Span = nameSpan ?? span;
                break;
        }

        return false;
    }

    private sealed record Binding(RubyClass Class, RubyMethod Method);
}
