using Emulator.Values;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>An API key, a form, a file in parts, bytes, refusals put into words, what is retried.</summary>
public abstract class ParcelsSuite(string extension) : TripletSuite("parcels", extension)
{
    private static IEnumerable<TripletCase> Cases =>
    [
        Case("a_form_with_everything_in_it", ["""200 {"id":"p-1"}"""], bench => bench.ActAsync(
            "register_parcel", """{"weight":2.5,"address":{"street":"Am Ring 4","city":"Köln"},"tags":["a","b&c"],"none":null,"empty":[]}""")),
        Case("a_file_in_parts", ["""200 {"id":"l-1"}"""], bench => bench.ActAsync("attach_label", """{"parcel":"p-1","text":"Fragile\n"}""")),
        Case("bytes", ["200 %PDF"], async bench =>
            ((BinaryValue)(await bench.ActAsync("download_label", """{"id":"l-1"}"""))["content"]).Bytes.Length),
        Case("an_answer_looked_at", ["""200 {"id":"p-1"}"""], bench => bench.ActAsync("find_parcel", """{"id":"p-1"}""")),
        Case("a_refusal_replaced", ["404 no such parcel"], bench => bench.ActAsync("find_parcel", """{"id":"p-2"}""")),
        Case("a_refusal_that_nobody_handles", ["409 busy"], bench => bench.ActAsync("find_parcel", """{"id":"p-3"}""")),
        Case("a_refusal_put_into_words", ["423 on the road"], bench => bench.ActAsync("delete_parcel", """{"id":"p-1"}""")),
        Case("an_answer_that_is_no_JSON", ["200 <html>"], bench => bench.ActAsync("register_parcel", """{"weight":1}""")),
        Case("XML_there_and_back", ["200 <answer xmlns=\"urn:parcels\"><leg n=\"1\">Köln</leg><leg n=\"2\">Ulm &amp; um</leg><empty/></answer>"],
            bench => bench.ActAsync("route_parcel", """{"id":"p-1","via":["KN","U<L"]}""")),
        Case("XML_with_nothing_in_it", ["200 <answer/>"], bench => bench.ActAsync("route_parcel", """{"id":null,"via":{"depot":[{"@code":"KN","name":"Kö"}],"none":null}}""")),
        Case("an_answer_that_is_no_XML", ["200 {}"], bench => bench.ActAsync("route_parcel", """{"id":"p-1","via":"KN"}""")),
        Case("an_envelope", ["200 <s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><p:State xmlns:p=\"urn:parcels\" code=\"7\">on the road</p:State></s:Body></s:Envelope>"],
            bench => bench.ActAsync("ask_state", """{"id":"p-1"}""")),
        Case("an_envelope_with_a_fault", ["500 <s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultstring>no such parcel</faultstring></s:Fault></s:Body></s:Envelope>"],
            bench => bench.ActAsync("ask_state", """{"id":"p-2"}""")),
        Case("input_fields", [], bench => bench.FieldsAsync(bench.Connector.Actions["register_parcel"].InputFields)),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task It_does_the_same(object scene) => CompareAsync((TripletCase)scene);

    private static TripletCase Case(string name, string[] answers, Func<TripletBench, Task<Value>> ask) =>
        new(name, """{"api_key":"k-1","depot":"KN"}""", answers, ask);
}
