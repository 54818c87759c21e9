using System.Net;
using System.Text;
using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Admin;
using Emulator.TrackVia.Server.Faults;
using Emulator.TrackVia.Server.Files;
using Emulator.TrackVia.Server.Hooks;
using Emulator.TrackVia.Server.Integrations;
using Emulator.TrackVia.Server.OAuth;
using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.Requests;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Views;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Emulator.TrackVia.Server.Hosting;

/// <summary>Builds the web application: listeners, the order of the middleware, the endpoints.</summary>
internal static class WebHost
{
    public static WebApplication Build(TrackViaServerOptions options, LocalCertificates? certificates, LiveState live)
    {
        // The empty builder reads no settings file and no environment: an in-process host must not change this server.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        if (certificates is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options, certificates));
        builder.Services.AddRoutingCore();

        var app = builder.Build();
        app.Use(BugReport.InvokeAsync);
        app.Use(SlashCollapse.InvokeAsync);
        app.Use(new RequestLogging(live).InvokeAsync);
        app.Use(new FaultInjection(live, options.Time).InvokeAsync);
        app.Use(UnknownPath.InvokeAsync);
        app.Use(new HostCheck(live).InvokeAsync);
        app.UseRouting();
        MapApi(new ApiRoutes(app, live));
        if (IPAddress.IsLoopback(IPAddress.Parse(options.ListenAddress)))
        {
            AdminEndpoints.Map(new AdminRoutes(app, live));
        }

        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, TrackViaServerOptions options, LocalCertificates? certificates)
    {
        var address = IPAddress.Parse(options.ListenAddress);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = RequestBodyReader.LargestBodyBytes;
        // File names beyond ASCII stand in a response header as they are.
        kestrel.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
        kestrel.Listen(address, options.HttpPort);
        if (certificates is not null)
        {
            kestrel.Listen(address, options.HttpsPort!.Value, listen => listen.UseHttps(certificates.Server));
        }
    }

    private static void MapApi(ApiRoutes routes)
    {
        AppEndpoints.Map(routes);
        ViewEndpoints.Map(routes);
        RecordReading.Map(routes);
        RecordWriting.Map(routes);
        FileEndpoints.Map(routes);
        UserEndpoints.Map(routes);
        HookEndpoints.Map(routes);
        IntegrationEndpoints.Map(routes);
        OAuthEndpoints.Map(routes);
    }
}
