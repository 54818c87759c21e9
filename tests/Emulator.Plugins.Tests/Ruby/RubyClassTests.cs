using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>Classes, modules, methods and constants above the connector's hash, asked for by its lambdas long after the file was loaded.</summary>
public sealed class RubyClassTests
{
    private const string Connector = """
        # frozen_string_literal: true
        require 'json'
        require 'net/http'

        module Paging
          LIMIT = 100
          class << self
            def next_offset(closure) = (closure&.[]('offset') || 0) + LIMIT
          end
        end

        class ApiError < StandardError
          attr_reader :code
          def initialize(message = 'API failed', code: 500)
            super(message)
            @code = code
          end
        end

        $turns = 0

        def told(body)
          JSON.parse(body).fetch('errors').map { |one| one['message'] }.join('; ')
        rescue JSON::ParserError
          body
        end

        {
          methods: { boom: ->(_x) { raise ApiError.new('nope', code: 404) } },
          actions: { act: { execute: lambda do |_connection, input|
            $turns += 1
            begin
              call('boom', 1)
            rescue ApiError => @error
              failed = "#{@error.class} #{@error.code} #{@error.message}"
            end
            { failed: failed, offset: Paging.next_offset(input['closure']), limit: Paging::LIMIT, told: told('{"errors":[{"message":"a"}]}'), plain: self.told('x'), turns: $turns }
          end } }
        }
        """;

    [Test]
    public async Task Lambdas_use_what_stands_above_the_hash()
    {
        var action = RubyScript.Load(Connector).Actions["act"];
        var given = new ActionCall((RecordValue)PlainJson.Read("""{"closure":{"offset":100}}"""), [], [], Value.Null);

        await action.Execute(new ScriptedOperation(), given, CancellationToken.None);
        var result = await action.Execute(new ScriptedOperation(), given, CancellationToken.None);

        Assert.That(
            PlainJson.Write(result),
            Is.EqualTo("""{"failed":"ApiError 404 nope","offset":200,"limit":100,"told":"a","plain":"x","turns":2}"""));
    }
}
