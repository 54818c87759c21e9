# What a connector may not do: each is stopped with a clear error.
{
  title: 'Limits',
  methods: {
    endless: -> { loop { } },
    forever: -> { while true do end },
    recursion: ->(n) { call('recursion', n + 1) },
    bomb: -> { 'x' * 1_000_000_000_000 },
    growing: -> { a = ['x']; 60.times { a = a + a }; a.size },
    regexp: -> { ('a' * 40).match?(/^(a+)+$x/) },
    file: -> { File.read('/etc/passwd') },
    process: -> { Process.pid },
    environment: -> { ENV['HOME'] },
    evaluate: -> { eval('1 + 1') },
    shell: -> { system('ls') },
    send_shell: -> { 'x'.send(:system, 'ls') },
    objects: -> { ObjectSpace.garbage_collect },
    constants: -> { Object.const_get('File') },
    requires: -> { require 'socket' },
    leave: -> { exit }
  }
}
