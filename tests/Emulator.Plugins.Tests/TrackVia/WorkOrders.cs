namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>A view with a field of every kind that matters, as TrackVia describes it, and a record of it.</summary>
internal static class WorkOrders
{
    public const string Structure = """
        [
          {"name":"ID","type":"number","required":false,"canCreate":false,"canUpdate":false,"choices":[],"fieldMetaId":90},
          {"name":"Record ID","type":"identifier","required":false,"canCreate":false,"canUpdate":false,"choices":[],"fieldMetaId":91},
          {"name":"WO Number","type":"autoIncrement","required":false,"canCreate":false,"canUpdate":false,"choices":[],"fieldMetaId":1},
          {"name":"Title","type":"shortAnswer","required":true,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":2},
          {"name":"Link to Sites","type":"relationship","required":false,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":3},
          {"name":"Priority","type":"dropDown","required":false,"canCreate":true,"canUpdate":true,"choices":["Low","High"],"fieldMetaId":4},
          {"name":"Scheduled Start","type":"datetime","required":false,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":5},
          {"name":"Assigned To","type":"user","required":false,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":6},
          {"name":"Percent Complete","type":"percentage","required":false,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":7},
          {"name":"Work Types","type":"checkbox","required":false,"canCreate":true,"canUpdate":true,"choices":["Install","Repair"],"fieldMetaId":8},
          {"name":"Place","type":"point","required":false,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":9},
          {"name":"Customer Signature","type":"image","required":false,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":10},
          {"name":"Due","type":"date","required":false,"canCreate":true,"canUpdate":true,"choices":[],"fieldMetaId":11},
          {"name":"Once","type":"shortAnswer","required":false,"canCreate":true,"canUpdate":false,"choices":[],"fieldMetaId":12},
          {"name":"Updated","type":"datetime","required":false,"canCreate":false,"canUpdate":false,"choices":[],"fieldMetaId":93}
        ]
        """;

    public const string Record = """
        {"id":17,"Record ID":"17","WO Number":50001,"Title":"Boiler","Link to Sites":"Main St","Link to Sites(id)":12,
         "Priority":"High","Work Types":["Install","Repair"],"Place":{"latitude":1.5,"longitude":2},
         "Updated":"2024-03-01T10:00:00.000Z"}
        """;

    /// <summary><see cref="Record"/> as a recipe sees it: what is empty is not there.</summary>
    public const string Output =
        """{"f_91":"17","f_1":50001,"f_2":"Boiler","f_3":"Main St","f_3_id":12,"f_4":"High",""" + Rest;

    public const string DescriptionLine = "GET views/3102?start=0&max=1";

    private const string Rest =
        """
        "f_8":[{"choice":"Install"},{"choice":"Repair"}],"f_9":{"latitude":1.5,"longitude":2},"f_93":"2024-03-01T10:00:00.000Z","id":17}
        """;

    public static string Page(string records, int total) =>
        $$"""{"structure":{{Structure}},"data":[{{records}}],"totalCount":{{total}}}""";

    /// <summary>The answer to a request for one record.</summary>
    public static string One(string record = Record) => $$"""{"structure":{{Structure}},"data":{{record}}}""";

    /// <summary>A wire that describes the view once.</summary>
    public static ScriptedOperation Described() => new ScriptedOperation().Expect(DescriptionLine, Page(Record, 1));
}
