using Emulator.Values;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>How a payload is written as XML.</summary>
/// <param name="Root">The element around it.</param>
/// <param name="Attributes">Namespaces and other attributes of that element, with their @.</param>
internal sealed record XmlShape(string Root, RecordValue Attributes);
