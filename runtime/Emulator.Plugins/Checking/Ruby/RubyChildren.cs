using Emulator.Ruby.Tree;
using Emulator.Ruby.Tree.Patterns;

namespace Emulator.Plugins.Checking.Ruby;

/// <summary>What a node is made of, in the order of the text.</summary>
internal static class RubyChildren
{
    public static IEnumerable<Node> Of(Node node) => node switch
    {
        SequenceNode sequence => sequence.Statements,
        CallNode call => Present([call.Receiver, .. call.Arguments, call.BlockArgument, call.Block]),
        BlockNode block => Body(block.Parameters, block.Body),
        LambdaNode lambda => Body(lambda.Parameters, lambda.Body),
        HashNode hash => hash.Pairs,
        HashPairNode pair => Present([pair.Key, pair.Value]),
        ListNode list => list.Elements,
        AssignNode assign => [assign.Target, assign.Value],
        OperatorAssignNode assign => [assign.Target, assign.Value],
        MultipleAssignNode assign => [.. assign.Targets, assign.Value],
        MultipleTargetNode target => target.Targets,
        IfNode branch => Present([branch.Condition, branch.Then, branch.Else]),
        CaseNode choice => Present([choice.Subject, .. choice.Branches, choice.Else]),
        WhenNode branch => [.. branch.Patterns, branch.Body],
        CaseInNode choice => Present([choice.Subject, .. choice.Branches, choice.Else]),
        InNode branch => Present([branch.Pattern, branch.Guard, branch.Body]),
        MatchNode match => [match.Value, match.Pattern],
        ValuePatternNode pattern => [pattern.Value],
        NamedPatternNode pattern => [pattern.Pattern],
        AnyOfPatternNode pattern => pattern.Patterns,
        ListPatternNode pattern => Present([pattern.Type, .. pattern.Parts]),
        HashPatternNode pattern => Present([pattern.Type, .. pattern.Pairs.Select(pair => pair.Pattern)]),
        WhileNode loop => [loop.Condition, loop.Body],
        AndNode both => [both.Left, both.Right],
        OrNode either => [either.Left, either.Right],
        NotNode negation => [negation.Value],
        BeginNode begin => Present([begin.Body, .. begin.Rescues, begin.Else, begin.Ensure]),
        RescueNode rescue => [.. rescue.Classes, rescue.Body],
        ReturnNode { Value: { } value } => [value],
        NextNode { Value: { } value } => [value],
        BreakNode { Value: { } value } => [value],
        SplatNode splat => [splat.Value],
        RangeNode range => Present([range.First, range.Last]),
        InterpolatedStringNode text => text.Parts,
        InterpolatedSymbolNode text => text.Parts,
        RegexpNode pattern => pattern.Parts,
        YieldNode yield => yield.Arguments,
        ClassNode type => Present([type.Parent, type.Body]),
        SingletonNode singleton => [singleton.Owner, singleton.Body],
        SingletonMethodNode method => [method.Owner, method.Method],
        SuperNode inherited => [inherited.Call],
        DefinedCallNode defined => [defined.Call],
        DefinedNode asked => [asked.Value],
        ConstantNode { Scope: { } scope } => [scope],
        _ => [],
    };

    private static IEnumerable<Node> Present(IEnumerable<Node?> nodes) => nodes.OfType<Node>();

    private static IEnumerable<Node> Body(ParameterList parameters, Node body) =>
        Present([.. parameters.Items.Select(parameter => parameter.Default), body]);
}
