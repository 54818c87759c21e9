using Emulator.Sdk.Requests;
using Emulator.Values;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>
/// XML requests and answers (connector-sdk.md 3.2, 3.3): <c>format_xml(root, attributes)</c>; what Ruby has as the keyword
/// <c>strip_response_namespaces</c> is a member of the last object.
/// </summary>
internal static class XmlMethods
{
    private const string Strip = "strip_response_namespaces";

    public static readonly IReadOnlyList<BuilderMethod> All =
    [
        new("request_format_xml", static (builder, arguments) => SetRequest(builder, arguments)),
        new("response_format_xml", static (builder, arguments) => SetResponse(builder, arguments)),
        new("format_xml", static (builder, arguments) =>
        {
            SetRequest(builder, arguments);
            SetResponse(builder, arguments);
        }),
    ];

    private static void SetRequest(RequestBuilder builder, JsValue[] arguments)
    {
        var request = builder.Draft.Request;
        request.RequestFormat = RequestFormat.Xml;
        request.XmlRoot = TypeConverter.ToString(arguments.At(0));
        request.XmlNamespaces = arguments.Skip(1).OfType<ObjectInstance>().Aggregate(RecordValue.Empty, Attributes);
    }

    private static RecordValue Attributes(RecordValue known, ObjectInstance given) =>
        given.GetOwnPropertyKeys(Types.String).Where(key => key.ToString() != Strip)
            .Aggregate(known, (attributes, key) => attributes.With(key.ToString(), TypeConverter.ToString(given.Get(key))));

    private static void SetResponse(RequestBuilder builder, JsValue[] arguments)
    {
        builder.Draft.Request.ResponseFormat = ResponseFormat.Xml;
        builder.Draft.Request.StripsNamespaces = arguments.OfType<ObjectInstance>().Any(given => TypeConverter.ToBoolean(given.Get(Strip)));
    }
}
