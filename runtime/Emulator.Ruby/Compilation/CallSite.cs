using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>
/// A place that calls a method by name. It remembers the method for the class it met last, so that the table is asked
/// once; errors without a place get this one.
/// </summary>
internal sealed class CallSite(string name, SourceSpan? span, CallKind kind = CallKind.Method)
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
            throw new RubyException("NoMethodError", $"private method `{Name}' called for {self.Inspect()}:{type.Name}") { Receiver = self };
        }

        _binding = new Binding(type, method);
        return method;
    }

    // A filter that never catches: the stack need not unwind to learn the place.
    private bool Locate(Exception error)
    {
        switch (error)
        {
            case RubyException raised:
                raised.Span ??= span;
                break;
            case LimitException limit:
                limit.Span ??= span;
                break;
        }

        return false;
    }

    private sealed record Binding(RubyClass Class, RubyMethod Method);
}
