using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>class</c> and <c>module</c>: the class is made or opened again, then its body runs with it as self.</summary>
/// <param name="name">What it is called within what is around.</param>
/// <param name="known">The class that is there already; null or nil when there is none.</param>
/// <param name="outer">The module that the path names; null for a name alone.</param>
/// <param name="parent">What it inherits; null without.</param>
/// <param name="keep">Puts the class where its name finds it.</param>
/// <param name="body">What stands in it.</param>
/// <param name="isModule">A module has no objects.</param>
internal sealed class MakeClass(string name, Operation known, Operation? outer, Operation? parent, Func<Operation, Operation> keep, BlockShape body, bool isModule) : Operation
{
    public override RubyObject Run(Frame frame)
    {
        var around = outer?.Run(frame) as RubyClass ?? frame.Self as RubyClass;
        var type = known.Run(frame) switch
        {
            RubyClass { Open: not null } there => there,
            RubyClass builtin => throw new RubyException("NotImplementedError", $"{builtin.Name} is a class of Ruby's own and cannot be opened here"),
            _ => Made(frame, around?.Open is null ? null : around),
        };
        return new CompiledProc(body, frame).CallOn(frame.Run, type, new Arguments([]));
    }

    private RubyClass Made(Frame frame, RubyClass? around)
    {
        var full = around is null ? name : $"{around.Name}::{name}";
        var made = isModule ? OpenClasses.Module(full, around) : OpenClasses.Class(full, parent?.Run(frame), around);
        keep(new Literal(made)).Run(frame);
        if (made.Parent is { Open: not null } inherited)
        {
            inherited.Class.FindDefined("inherited")?.Call(frame.Run, inherited, made);
        }

        return made;
    }
}
