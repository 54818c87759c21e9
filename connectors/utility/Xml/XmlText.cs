using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk;
using Emulator.Values;
using NodaTime;

namespace Emulator.Connectors.Utility.Xml;

/// <summary>XML as the platform's formulas and connectors read it: elements are lists of records, texts stand under <c>content!</c>.</summary>
internal static class XmlText
{
    /// <exception cref="ConnectorException">It is no XML.</exception>
    public static Value Read(string text, TimeProvider time)
    {
        var run = new RubyRun(new RubyWorld(time, DateTimeZone.Utc, RubyLimits.Formula, System.Security.Cryptography.RandomNumberGenerator.Fill));
        var written = new RubyString(text);
        try
        {
            return ValueWriter.Write(run, written.Class.Find("from_xml")!.Call(run, written, Arguments.None));
        }
        catch (RubyException refused)
        {
            throw new ConnectorException(FailureKind.Format, $"the document is no XML: {refused.Message}");
        }
        catch (LimitException limit)
        {
            throw new ConnectorException(FailureKind.Format, $"the document is too large: {limit.Message}");
        }
    }
}
